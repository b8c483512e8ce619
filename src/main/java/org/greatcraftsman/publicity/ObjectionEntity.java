package org.greatcraftsman.publicity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.greatcraftsman.AssignedIdEntity;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.UnitCode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An objection, the encrypted objector and the results of each step of its handling. */
@Entity
@Table(name = "objection")
class ObjectionEntity extends AssignedIdEntity {

  private RoundId roundNumber;
  private String requestKey;
  private int noticeSeq;
  private NominationNumber nomination;
  private UnitCode unitCode;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private ObjectionGround ground;

  private String facts;
  private String evidence;
  private boolean byUnit;
  private String objectorEncrypted;
  private long filedAt;
  private long dueAt;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private ObjectionStatus status;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private ObjectionOutcome outcome;

  private String admissionReason;
  private String admittedBy;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private FindingResult findingResult;

  private String finding;
  private String foundBy;
  private String decisionReason;
  private String decidedBy;
  private String instruction;
  private String instructedBy;
  private Long settledAt;

  protected ObjectionEntity() {}

  ObjectionEntity(
      String number, Notice notice, NoticeLine line, ObjectionForm form, Intake intake) {
    super(number);
    this.roundNumber = notice.round();
    this.requestKey = form.key();
    this.noticeSeq = notice.seq();
    this.nomination = line.number();
    this.unitCode = line.unitCode();
    this.ground = form.ground();
    this.facts = form.facts();
    this.evidence = form.evidence();
    this.byUnit = form.objector().unit();
    this.objectorEncrypted = intake.objectorEncrypted();
    this.filedAt = intake.at().toEpochMilli();
    this.dueAt = intake.due().toEpochMilli();
    this.status = ObjectionStatus.FILED;
  }

  /** The time of filing, the time by which an answer is due, and the encrypted objector. */
  record Intake(Instant at, Instant due, String objectorEncrypted) {}

  void admit(boolean admitted, String reason, String actor) {
    this.admissionReason = reason;
    this.admittedBy = actor;
    this.status = admitted ? ObjectionStatus.ADMITTED : ObjectionStatus.DECIDED;
    this.outcome = admitted ? null : ObjectionOutcome.NOT_ADMITTED;
  }

  void recordFinding(FindingResult result, String text, String actor) {
    this.findingResult = result;
    this.finding = text;
    this.foundBy = actor;
    this.status = ObjectionStatus.INVESTIGATED;
  }

  void decide(boolean upheld, String reason, String actor) {
    this.decisionReason = reason;
    this.decidedBy = actor;
    this.outcome = upheld ? ObjectionOutcome.UPHELD : ObjectionOutcome.NOT_UPHELD;
    this.status = ObjectionStatus.DECIDED;
  }

  void withdraw() {
    this.outcome = ObjectionOutcome.WITHDRAWN;
  }

  void settle(Instant at) {
    this.status = ObjectionStatus.SETTLED;
    this.settledAt = at.toEpochMilli();
  }

  void recordInstruction(String text, String actor) {
    this.instruction = text;
    this.instructedBy = actor;
  }

  String requestKey() {
    return requestKey;
  }

  String objectorEncrypted() {
    return objectorEncrypted;
  }

  String decidedBy() {
    return decidedBy;
  }

  boolean upheld() {
    return outcome == ObjectionOutcome.UPHELD;
  }

  Objection toObjection() {
    return new Objection(
        roundNumber,
        getId(),
        noticeSeq,
        nomination,
        unitCode,
        new Objection.Allegation(ground, facts, evidence),
        Instant.ofEpochMilli(filedAt),
        Instant.ofEpochMilli(dueAt),
        status,
        new Objection.Handling(
            outcome,
            admissionReason,
            admittedBy,
            findingResult,
            finding,
            decisionReason,
            instruction));
  }
}
