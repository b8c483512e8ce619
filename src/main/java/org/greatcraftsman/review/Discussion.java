package org.greatcraftsman.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A discussion of the marks of a file. A file has at most one, and a further one only if a mark of
 * the previous one became void.
 */
@Entity
@Table(name = "review_discussion")
class Discussion {

  /** State or outcome of the discussion. */
  enum Outcome {
    OPEN,
    /** The marks are unchanged. */
    KEPT,
    /** The experts of the anomalous marks were asked to reconsider them. */
    RECONSIDERED,
    /** The desk did not decide in time: the marks are unchanged. */
    LAPSED,
    /** One of the marks became void: the discussion does not count. */
    VOID
  }

  @Id private String id;

  @Column(name = "file_number")
  private NominationNumber file;

  private int serial;

  @Column(name = "round_number")
  private RoundId round;

  private String signs;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private Outcome outcome;

  private String minuteText;
  private String decidedBy;
  private Long decidedAt;
  @Version private Integer version;

  /** For JPA. */
  protected Discussion() {}

  /**
   * @param serial number of the discussion of this file, from 1
   * @param signs why the marks are anomalous, in Chinese
   */
  Discussion(RoundId round, NominationNumber file, int serial, String signs) {
    this.id = file + "/" + serial;
    this.round = round;
    this.file = file;
    this.serial = serial;
    this.signs = signs;
    this.outcome = Outcome.OPEN;
  }

  RoundId round() {
    return round;
  }

  int serial() {
    return serial;
  }

  String signs() {
    return signs;
  }

  Outcome outcome() {
    return outcome;
  }

  String minute() {
    return minuteText;
  }

  /**
   * Closes the discussion: the marks stay.
   *
   * @throws Refusal unless the discussion is open
   */
  void keepMarks(String minute, String actor, Instant at) {
    requireOpen();
    close(Outcome.KEPT, minute, actor, at);
  }

  /**
   * Closes the discussion: the experts of the anomalous marks are asked to reconsider them.
   *
   * @throws Refusal unless the discussion is open
   */
  void requestReconsideration(String minute, String actor, Instant at) {
    requireOpen();
    close(Outcome.RECONSIDERED, minute, actor, at);
  }

  /** Closes a discussion that the desk has not decided in time: the marks stay. */
  void lapse(Instant at) {
    if (!isOpen()) {
      throw new IllegalStateException("discussion " + id + " is " + outcome);
    }
    close(Outcome.LAPSED, null, "system", at);
  }

  boolean isOpen() {
    return outcome == Outcome.OPEN;
  }

  /**
   * @throws Refusal unless the discussion is open
   */
  void requireOpen() {
    if (!isOpen()) {
      throw new Refusal("这份材料的评议已经结束，请返回列表刷新。");
    }
  }

  private void close(Outcome how, String minute, String actor, Instant at) {
    this.outcome = how;
    this.minuteText = minute;
    this.decidedBy = actor;
    this.decidedAt = at.toEpochMilli();
  }

  /** Makes the discussion void; its minute stays stored. */
  void markVoid() {
    if (outcome == Outcome.VOID) {
      throw new IllegalStateException("discussion " + id + " is void");
    }
    this.outcome = Outcome.VOID;
  }
}
