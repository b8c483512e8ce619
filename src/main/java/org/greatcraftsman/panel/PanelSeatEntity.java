package org.greatcraftsman.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A stored seat of a round's panel for which an expert was drawn. */
@Entity
@Table(name = "review_seat")
class PanelSeatEntity {

  /** State of the seat. */
  enum State {
    /** The expert has to sign the statement. */
    ASKED("待签署承诺"),
    /** The statement is signed; files may be assigned to the expert. */
    SIGNED("已签署承诺"),
    DECLINED("不能参加"),
    /** The statement was not signed in time. */
    LAPSED("逾期未签署");

    private final String label;

    State(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  @Id private String id;

  @Column(name = "round_number")
  private RoundId round;

  private ExpertId expert;
  private int place;
  private String field;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private State state;

  private long askedAt;
  private Long answeredAt;
  private String reason;
  @Version private Integer version;

  /** For JPA. */
  protected PanelSeatEntity() {}

  /**
   * @param place place in the order of the draw, from 1
   * @param field code of the industry for which the expert was drawn; empty if none
   */
  PanelSeatEntity(RoundId round, ExpertId expert, int place, String field, Instant askedAt) {
    this.id = id(round, expert);
    this.round = round;
    this.expert = expert;
    this.place = place;
    this.field = field;
    this.state = State.ASKED;
    this.askedAt = askedAt.toEpochMilli();
  }

  static String id(RoundId round, ExpertId expert) {
    return round + "/" + expert;
  }

  ExpertId expert() {
    return expert;
  }

  int place() {
    return place;
  }

  String field() {
    return field;
  }

  State state() {
    return state;
  }

  Instant askedAt() {
    return Instant.ofEpochMilli(askedAt);
  }

  /** Whether the expert holds the seat or may still sign for it. */
  boolean isHeld() {
    return state == State.ASKED || state == State.SIGNED;
  }

  /** Records that the expert has signed the statement. */
  void sign(Instant at) {
    requireAsked();
    answer(State.SIGNED, null, at);
  }

  /** Records that the expert gives the seat up. */
  void decline(String why, Instant at) {
    requireAsked();
    answer(State.DECLINED, why, at);
  }

  /** Records that the expert has not answered in time. */
  void lapse(Instant at) {
    if (state != State.ASKED) {
      throw new IllegalStateException("seat " + id + " is " + state);
    }
    answer(State.LAPSED, null, at);
  }

  private void answer(State answer, String why, Instant at) {
    this.state = answer;
    this.reason = why;
    this.answeredAt = at.toEpochMilli();
  }

  /**
   * @throws Refusal unless the expert is still asked to sign the statement
   */
  void requireAsked() {
    switch (state) {
      case ASKED -> {
        // The expert may answer.
      }
      case SIGNED -> throw new Refusal("您已签署承诺，不需要再次提交；请返回列表刷新。");
      case DECLINED, LAPSED -> throw new Refusal("签署承诺的时间已过或您已表示不能参加，名额已递补；请返回列表刷新。");
    }
  }
}
