package org.greatcraftsman.panel;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.greatcraftsman.AssignedIdEntity;

/** Under which secret a round's experts are numbered; its id is the round. */
@Entity
@Table(name = "review_pseudonym_secret")
class PseudonymSecret extends AssignedIdEntity {

  private String secret;

  /** For JPA. */
  protected PseudonymSecret() {}

  PseudonymSecret(String round, String secret) {
    super(round);
    this.secret = secret;
  }

  String secret() {
    return secret;
  }
}
