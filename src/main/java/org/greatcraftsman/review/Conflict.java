package org.greatcraftsman.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A declared conflict of interest between an expert and the nominee of a file. */
@Entity
@Table(name = "review_conflict")
class Conflict {

  @Id private String id;

  @Column(name = "file_number")
  private String file;

  private String expert;
  private String reason;
  private String declaredBy;
  private long declaredAt;
  @Version private Integer version;

  /** For JPA. */
  protected Conflict() {}

  Conflict(String file, String expert, String reason, String declaredBy, Instant declaredAt) {
    this.id = Assignment.id(file, expert);
    this.file = file;
    this.expert = expert;
    this.reason = reason;
    this.declaredBy = declaredBy;
    this.declaredAt = declaredAt.toEpochMilli();
  }

  String file() {
    return file;
  }

  String expert() {
    return expert;
  }
}
