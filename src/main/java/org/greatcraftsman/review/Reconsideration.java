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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A request to an expert to reconsider their mark, with the former points. */
@Entity
@Table(name = "review_reconsideration")
class Reconsideration {

  /** State or answer. */
  enum State {
    OPEN,
    KEPT,
    CHANGED,
    /** The expert did not answer in time: the mark is unchanged. */
    LAPSED,
    /** The discussion became void before the expert answered. */
    VOID
  }

  @Id private String id;

  @Column(name = "file_number")
  private NominationNumber file;

  private ExpertId expert;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private State state;

  private int group1;
  private int group2;
  private int group3;
  private int group4;
  private String reason;
  private Long answeredAt;
  @Version private Integer version;

  /** For JPA. */
  protected Reconsideration() {}

  Reconsideration(NominationNumber file, FileMark former) {
    this.id = Assignment.id(file, former.expert());
    this.file = file;
    this.expert = former.expert();
    this.state = State.OPEN;
    this.group1 = former.g1();
    this.group2 = former.g2();
    this.group3 = former.g3();
    this.group4 = former.g4();
  }

  ExpertId expert() {
    return expert;
  }

  State state() {
    return state;
  }

  FileMark former() {
    return new FileMark(expert, group1, group2, group3, group4);
  }

  /** Reopens the request in a later discussion, because the former one became void. */
  void reopen() {
    require(State.VOID);
    this.state = State.OPEN;
  }

  /**
   * Records that the expert keeps the mark.
   *
   * @throws Refusal unless the answer is open
   */
  void keep(String why, Instant at) {
    requireOpen();
    close(State.KEPT, why, at);
  }

  /**
   * Records that the expert changes the mark.
   *
   * @throws Refusal unless the answer is open
   */
  void change(String why, Instant at) {
    requireOpen();
    close(State.CHANGED, why, at);
  }

  /** Records that the expert has not answered in time. */
  void lapse(Instant at) {
    require(State.OPEN);
    close(State.LAPSED, null, at);
  }

  /** Records that the discussion became void before the expert answered. */
  void markVoid(Instant at) {
    require(State.OPEN);
    close(State.VOID, null, at);
  }

  /**
   * @throws Refusal unless the answer is open
   */
  void requireOpen() {
    if (state != State.OPEN) {
      throw new Refusal("您已答复过这份材料的复评，或者评议已经中止，不能再提交；请返回列表刷新。");
    }
  }

  private void require(State expected) {
    if (state != expected) {
      throw new IllegalStateException("reconsideration " + id + " is " + state);
    }
  }

  private void close(State how, String why, Instant at) {
    this.state = how;
    this.reason = why;
    this.answeredAt = at.toEpochMilli();
  }
}
