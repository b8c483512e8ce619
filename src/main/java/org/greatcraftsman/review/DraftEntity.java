package org.greatcraftsman.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.greatcraftsman.Refusal;

/** A draft as it was last saved. */
@Entity
@Table(name = "review_draft")
class DraftEntity {

  @Id private String id;

  @Column(name = "file_number")
  private String file;

  private String expert;
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

  DraftEntity(String file, String expert) {
    this.id = Assignment.id(file, expert);
    this.file = file;
    this.expert = expert;
  }

  Draft draft() {
    return new Draft(group1, group2, group3, group4, reason, Instant.ofEpochMilli(savedAt), turn);
  }

  /**
   * Stores what the expert has typed.
   *
   * @throws Refusal if the expert did not see the newest turn
   */
  void update(DraftService.DraftInput typed, Instant at) {
    if (turn != typed.turn()) {
      throw editConflict();
    }
    this.group1 = typed.g1();
    this.group2 = typed.g2();
    this.group3 = typed.g3();
    this.group4 = typed.g4();
    this.reason = typed.reason();
    this.savedAt = at.toEpochMilli();
    this.turn++;
  }

  static Refusal editConflict() {
    return new Refusal("您在另一个窗口改过这份材料的草稿，这里没有暂存；请刷新页面，以最新的草稿为准。");
  }
}
