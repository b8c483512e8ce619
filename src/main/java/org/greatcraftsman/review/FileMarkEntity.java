package org.greatcraftsman.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;

/**
 * A mark as it is stored. Only its expert may change it, in a reconsideration that stores the
 * former points. It becomes void if a conflict of interest of its expert becomes known; a void mark
 * stays stored and never counts.
 */
@Entity
@Table(name = "review_mark")
class FileMarkEntity {

  @Id private String id;

  @Column(name = "round_number")
  private RoundId round;

  @Column(name = "file_number")
  private NominationNumber file;

  private ExpertId expert;
  private int group1;
  private int group2;
  private int group3;
  private int group4;
  private String reason;
  private long markedAt;
  private Long voidedAt;
  private String voidedBy;
  private String voidReason;
  @Version private Integer version;

  /** For JPA. */
  protected FileMarkEntity() {}

  FileMarkEntity(Assignment assignment, FileMark mark, String reason, Instant markedAt) {
    this.id = Assignment.id(assignment.file(), assignment.expert());
    this.round = assignment.round();
    this.file = assignment.file();
    this.expert = assignment.expert();
    this.group1 = mark.g1();
    this.group2 = mark.g2();
    this.group3 = mark.g3();
    this.group4 = mark.g4();
    this.reason = reason;
    this.markedAt = markedAt.toEpochMilli();
  }

  /** Replaces the points after a reconsideration. */
  void change(FileMark mark, String why, Instant at) {
    requireValid();
    this.group1 = mark.g1();
    this.group2 = mark.g2();
    this.group3 = mark.g3();
    this.group4 = mark.g4();
    this.reason = why;
    this.markedAt = at.toEpochMilli();
  }

  /** Makes the mark void: it stays stored and never counts. */
  void markVoid(String why, String actor, Instant at) {
    requireValid();
    this.voidReason = why;
    this.voidedBy = actor;
    this.voidedAt = at.toEpochMilli();
  }

  boolean isVoid() {
    return voidedAt != null;
  }

  private void requireValid() {
    if (isVoid()) {
      throw new IllegalStateException("mark " + id + " is void");
    }
  }

  VoidedMark toVoidedMark() {
    return new VoidedMark(file, expert, voidReason, voidedBy, Instant.ofEpochMilli(voidedAt));
  }

  OwnMark toOwnMark() {
    return new OwnMark(
        file, mark(), reason == null ? "" : reason, Instant.ofEpochMilli(markedAt), isVoid());
  }

  NominationNumber file() {
    return file;
  }

  FileMark mark() {
    return new FileMark(expert, group1, group2, group3, group4);
  }
}
