package org.greatcraftsman;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/**
 * Base class of entities whose identifier is assigned before they are persisted. Spring Data
 * inserts a new entity without a preceding select.
 */
@MappedSuperclass
public abstract class AssignedIdEntity implements Persistable<String> {

  @Id private String id;
  @Transient private boolean newlyCreated = true;

  /** For JPA. */
  protected AssignedIdEntity() {}

  /** Creates a new entity with the given identifier. */
  protected AssignedIdEntity(String id) {
    this.id = id;
  }

  @Override
  public String getId() {
    return id;
  }

  @Override
  public boolean isNew() {
    return newlyCreated;
  }

  @PostLoad
  @PostPersist
  void markPersisted() {
    newlyCreated = false;
  }
}
