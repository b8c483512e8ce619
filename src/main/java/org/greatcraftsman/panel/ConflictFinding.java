package org.greatcraftsman.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;

/**
 * A stored finding about an expert and the nominee of a file: a declared conflict of interest, or a
 * likely conflict that the desk cleared.
 */
@Entity
@Table(name = "review_conflict")
class ConflictFinding {

  @Id private String id;

  @Column(name = "file_number")
  private NominationNumber file;

  private ExpertId expert;
  private String reason;
  private String declaredBy;
  private long declaredAt;
  private boolean cleared;
  @Version private Integer version;

  /** For JPA. */
  protected ConflictFinding() {}

  ConflictFinding(
      NominationNumber file,
      ExpertId expert,
      String reason,
      String declaredBy,
      Instant declaredAt) {
    this.id = id(file, expert);
    this.file = file;
    this.expert = expert;
    this.reason = reason;
    this.declaredBy = declaredBy;
    this.declaredAt = declaredAt.toEpochMilli();
  }

  /** The identifier of the finding about this pair of file and expert. */
  static String id(NominationNumber file, ExpertId expert) {
    return file + "/" + expert;
  }

  /** Creates the finding that a likely conflict is none. */
  static ConflictFinding clearedFinding(
      NominationNumber file, ExpertId expert, String hint, String by, Instant at) {
    ConflictFinding finding = new ConflictFinding(file, expert, hint, by, at);
    finding.cleared = true;
    return finding;
  }

  /** Turns a cleared finding into a declared conflict. */
  void declare(String why, String by, Instant at) {
    if (!cleared) {
      throw new IllegalStateException("conflict " + id + " is declared");
    }
    this.reason = why;
    this.declaredBy = by;
    this.declaredAt = at.toEpochMilli();
    this.cleared = false;
  }

  boolean isCleared() {
    return cleared;
  }

  String reason() {
    return reason;
  }

  NominationNumber file() {
    return file;
  }

  ExpertId expert() {
    return expert;
  }
}
