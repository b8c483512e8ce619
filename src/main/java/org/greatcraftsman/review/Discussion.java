package org.greatcraftsman.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The one discussion of a file's marks. */
@Entity
@Table(name = "review_discussion")
class Discussion {

  /** What came of it. */
  enum Outcome {
    OPEN,
    /** The marks stay as they are. */
    KEPT,
    /** The conspicuous experts look again. */
    RECONSIDERED,
    /** Nobody decided in time: the marks stay as they are. */
    LAPSED
  }

  @Id
  @Column(name = "file_number")
  private String file;

  @Column(name = "round_number")
  private String round;

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

  Discussion(String round, String file, String signs) {
    this.round = round;
    this.file = file;
    this.signs = signs;
    this.outcome = Outcome.OPEN;
  }

  String round() {
    return round;
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

  void end(Outcome how, String minute, String actor, Instant at) {
    this.outcome = how;
    this.minuteText = minute;
    this.decidedBy = actor;
    this.decidedAt = at.toEpochMilli();
  }
}
