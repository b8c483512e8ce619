package org.greatcraftsman.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.greatcraftsman.RoundId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One round of the selection: its rules in force, its stage and its opening. */
@Entity
@Table(name = "selection_round")
public class Round {

  @Id private RoundId number;
  private int edition;
  private String title;
  private String packId;
  private int packVersion;
  private String packHash;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private Stage stage;

  @Column(name = "opened_at")
  private long openedAt;

  private String openedBy;

  /** For JPA. */
  protected Round() {}

  Round(ParsedRulePack pack, Instant openedAt, String openedBy) {
    this.number = pack.rules().roundNumber();
    this.edition = pack.rules().edition();
    this.title = pack.rules().title();
    this.packId = pack.rules().id();
    this.packVersion = 1;
    this.packHash = pack.hash();
    this.stage = Stage.NOMINATION;
    this.openedAt = openedAt.toEpochMilli();
    this.openedBy = openedBy;
  }

  /** The round's number, which is the business key of its process, such as {@code GCC2}. */
  public RoundId number() {
    return number;
  }

  /** The edition of the selection, from 1. */
  public int edition() {
    return edition;
  }

  /** The round's title, in Chinese. */
  public String title() {
    return title;
  }

  /** The id of the rule pack under which the round was opened. */
  public String packId() {
    return packId;
  }

  /** The version of the rules in force, from 1. */
  public int packVersion() {
    return packVersion;
  }

  /** SHA-256 of the canonical form of the rules in force. */
  public String packHash() {
    return packHash;
  }

  /** The current stage. */
  public Stage stage() {
    return stage;
  }

  /** The time of the opening. */
  public Instant openedAt() {
    return Instant.ofEpochMilli(openedAt);
  }

  /** The user id of the person who opened the round. */
  public String openedBy() {
    return openedBy;
  }

  void enterStage(Stage next) {
    this.stage = next;
  }

  void adoptRules(ParsedRulePack revised) {
    this.packVersion++;
    this.packHash = revised.hash();
  }
}
