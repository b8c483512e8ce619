package org.greatcraftsman.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;

/** A draft as it is stored. */
@Entity
@Table(name = "review_draft")
class DraftEntity {

  @Id private String id;

  @Column(name = "file_number")
  private NominationNumber file;

  private ExpertId expert;
  private Integer group1;
  private Integer group2;
  private Integer group3;
  private Integer group4;
  private String reason;
  private long savedAt;
  private int turn;
  @Version private Integer version;

  /** For JPA. */
  protected DraftEntity() {}

  DraftEntity(NominationNumber file, ExpertId expert) {
    this.id = Assignment.id(file, expert);
    this.file = file;
    this.expert = expert;
  }

  Draft draft() {
    return new Draft(group1, group2, group3, group4, reason, Instant.ofEpochMilli(savedAt), turn);
  }

  /**
   * Replaces the input.
   *
   * @throws Refusal if the input is based on an older turn
   */
  void update(DraftService.DraftInput input, Instant at) {
    if (turn != input.turn()) {
      throw editConflict();
    }
    this.group1 = input.g1();
    this.group2 = input.g2();
    this.group3 = input.g3();
    this.group4 = input.g4();
    this.reason = input.reason();
    this.savedAt = at.toEpochMilli();
    this.turn++;
  }

  /** The refusal of input that is based on an older turn. */
  static Refusal editConflict() {
    return new Refusal("您在另一个窗口改过这份材料的草稿，这里没有暂存；请刷新页面，以最新的草稿为准。");
  }
}
