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

/** That an expert is asked to mark a file. */
@Entity
@Table(name = "review_assignment")
class Assignment {

  /** Why the expert was chosen. */
  enum Origin {
    DRAW,
    /** In the place of an expert who withdrew. */
    RECUSAL,
    /** In the place of an expert who let the deadline pass. */
    EXTENSION,
    /** In the place of an expert who did not come to it in time. */
    REPLACEMENT
  }

  /** What came of it. */
  enum State {
    OPEN,
    MARKED,
    RECUSED,
    MISSED,
    /** The desk gave it to another. */
    REPLACED
  }

  @Id private String id;

  @Column(name = "round_number")
  private String round;

  @Column(name = "file_number")
  private String file;

  private String expert;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private Origin origin;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private State state;

  private long assignedAt;
  private int place;
  @Version private Integer version;

  /** For JPA. */
  protected Assignment() {}

  Assignment(String round, String file, String expert, Origin origin, Instant assignedAt) {
    this.id = id(file, expert);
    this.round = round;
    this.file = file;
    this.expert = expert;
    this.origin = origin;
    this.state = State.OPEN;
    this.assignedAt = assignedAt.toEpochMilli();
  }

  /** Where the file stands in the expert's order: 1 is met first. */
  Assignment withPlace(int position) {
    this.place = position;
    return this;
  }

  static String id(String file, String expert) {
    return file + "/" + expert;
  }

  String round() {
    return round;
  }

  String file() {
    return file;
  }

  String expert() {
    return expert;
  }

  State state() {
    return state;
  }

  int place() {
    return place;
  }

  void moveTo(State next) {
    this.state = next;
  }
}
