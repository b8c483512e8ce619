package org.greatcraftsman.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The review of one shortlisted file. */
@Entity
@Table(name = "review_file")
class FileReview {

  /** State of the review of a file. */
  enum State {
    /** Experts are assigned and have not been asked yet. */
    ASSIGNED,
    OPEN,
    REVIEWED,
    /** The desk gave up the file because it had too few marks; it leaves the selection. */
    WITHOUT_POINTS
  }

  @Id private NominationNumber number;

  @Column(name = "round_number")
  private RoundId round;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private State state;

  private Long extendedTo;
  private String reason;
  @Version private Integer version;

  /** For JPA. */
  protected FileReview() {}

  FileReview(RoundId round, NominationNumber number) {
    this.round = round;
    this.number = number;
    this.state = State.ASSIGNED;
  }

  NominationNumber number() {
    return number;
  }

  RoundId round() {
    return round;
  }

  State state() {
    return state;
  }

  /** The extended end of this file's window; empty if it was not extended. */
  Optional<Instant> extendedTo() {
    return Optional.ofNullable(extendedTo).map(Instant::ofEpochMilli);
  }

  /** Opens the file to its experts. */
  void open() {
    require(State.ASSIGNED);
    this.state = State.OPEN;
  }

  /** Reopens the review of the file, because one of its marks became void after the end. */
  void reopen() {
    require(State.REVIEWED);
    this.state = State.OPEN;
  }

  /**
   * Extends the window of this file.
   *
   * @throws Refusal unless the file is under review
   */
  void extend(Instant to, String why) {
    requireOpen();
    this.extendedTo = to.toEpochMilli();
    this.reason = why;
  }

  /** Ends the review of the file with its marks. */
  void markReviewed() {
    require(State.OPEN);
    this.state = State.REVIEWED;
  }

  /**
   * Ends the review of the file without points.
   *
   * @throws Refusal unless the file is under review
   */
  void giveUp(String why) {
    requireOpen();
    this.state = State.WITHOUT_POINTS;
    this.reason = why;
  }

  /**
   * @throws Refusal unless the file is under review
   */
  void requireOpen() {
    if (state != State.OPEN) {
      throw new Refusal("这份材料的评审已经结束，请返回列表刷新。");
    }
  }

  private void require(State expected) {
    if (state != expected) {
      throw new IllegalStateException("file " + number + " is " + state + ", not " + expected);
    }
  }
}
