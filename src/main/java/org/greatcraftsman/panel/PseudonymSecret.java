package org.greatcraftsman.panel;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.greatcraftsman.AssignedIdEntity;
import org.greatcraftsman.RoundId;

/** The secret key of a round's pseudonyms; its id is the number of the round. */
@Entity
@Table(name = "review_pseudonym_secret")
class PseudonymSecret extends AssignedIdEntity {

  private String secret;

  /** For JPA. */
  protected PseudonymSecret() {}

  PseudonymSecret(RoundId round, String secret) {
    super(round.value());
    this.secret = secret;
  }

  String secret() {
    return secret;
  }
}
