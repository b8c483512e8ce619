package org.greatcraftsman.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The assignment of a file to an expert, who is to mark it. */
@Entity
@Table(name = "review_assignment")
class Assignment {

  /** Why the expert was chosen. */
  enum Origin {
    DRAW,
    /** Replaces an expert who recused themselves or has a conflict of interest. */
    RECUSAL,
    /** Replaces an expert who missed the deadline. */
    EXTENSION,
    /** Replaces an expert from whom the desk took the file. */
    REPLACEMENT
  }

  /** State of the assignment. */
  enum State {
    OPEN,
    MARKED,
    RECUSED,
    MISSED,
    /** The desk gave the file to another expert. */
    REPLACED
  }

  @Id private String id;

  @Column(name = "round_number")
  private RoundId round;

  @Column(name = "file_number")
  private NominationNumber file;

  private ExpertId expert;

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

  Assignment(
      RoundId round, NominationNumber file, ExpertId expert, Origin origin, Instant assignedAt) {
    this.id = id(file, expert);
    this.round = round;
    this.file = file;
    this.expert = expert;
    this.origin = origin;
    this.state = State.OPEN;
    this.assignedAt = assignedAt.toEpochMilli();
  }

  /** Sets the place of the file in the order in which the expert sees the files, from 1. */
  Assignment withPlace(int position) {
    this.place = position;
    return this;
  }

  /** The identifier of the assignment of this file to this expert, also of the mark and draft. */
  static String id(NominationNumber file, ExpertId expert) {
    return file + "/" + expert;
  }

  RoundId round() {
    return round;
  }

  NominationNumber file() {
    return file;
  }

  ExpertId expert() {
    return expert;
  }

  State state() {
    return state;
  }

  int place() {
    return place;
  }

  /** Records that the expert has marked the file. */
  void complete() {
    requireOpen();
    this.state = State.MARKED;
  }

  /** Records that the expert withdrew from the file, or had to. */
  void recuse() {
    requireOpen();
    this.state = State.RECUSED;
  }

  /** Records that the window ended without a mark. */
  void miss() {
    require(State.OPEN);
    this.state = State.MISSED;
  }

  /** Records that the desk gave the file to another expert. */
  void replace() {
    require(State.OPEN);
    this.state = State.REPLACED;
  }

  /** Records that the mark became void: the expert is recused after the fact. */
  void voidMark() {
    require(State.MARKED);
    this.state = State.RECUSED;
  }

  /**
   * @throws Refusal unless the expert may still answer
   */
  void requireOpen() {
    switch (state) {
      case OPEN -> {
        // The expert may answer.
      }
      case MARKED -> throw new Refusal("您已为这份材料打过分，不能重复提交；请返回列表刷新。");
      case RECUSED -> throw new Refusal("您已回避这份材料，不能再评审；请返回列表刷新。");
      case REPLACED -> throw new Refusal("这份材料已改由其他专家评审，请返回列表刷新。");
      case MISSED -> throw new Refusal("这份材料的评审时间已过，已不再由您评审；请返回列表刷新。");
    }
  }

  private void require(State expected) {
    if (state != expected) {
      throw new IllegalStateException("assignment " + id + " is " + state + ", not " + expected);
    }
  }
}
