package org.greatcraftsman;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/** A row under a number of our own: it is inserted without being looked for first. */
@MappedSuperclass
public abstract class Kept implements Persistable<String> {

  @Id private String id;
  @Transient private boolean fresh = true;

  /** For JPA. */
  protected Kept() {}

  protected Kept(String id) {
    this.id = id;
  }

  @Override
  public String getId() {
    return id;
  }

  @Override
  public boolean isNew() {
    return fresh;
  }

  @PostLoad
  @PostPersist
  void stored() {
    fresh = false;
  }
}
