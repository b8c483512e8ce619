package org.greatcraftsman.nomination;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.nomination.NominationSubmitted.ResponsibleUnits;
import org.greatcraftsman.nomination.form.EmployerKind;
import org.greatcraftsman.nomination.form.NominationForm;
import org.greatcraftsman.nomination.form.NominationForm.Person;
import org.greatcraftsman.nomination.form.NominationForm.Work;
import org.greatcraftsman.round.Channel;
import org.greatcraftsman.round.RulePack.PersonKind;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/**
 * A nominee's file in a round, with the data that lists and the shortlist need. A nominee has at
 * most one file that was neither rejected nor withdrawn.
 */
@Entity
@Table(name = "nomination")
class Nomination implements Persistable<NominationNumber> {

  @Id private NominationNumber number;
  private RoundId roundNumber;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private NominationStatus status;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private Channel channel;

  private String name;
  private String idFingerprint;
  private String personKey;
  private String phoneFingerprint;
  private String employer;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private EmployerKind employerKind;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private PersonKind personKind;

  private String industry;
  private String jobType;
  private String post;
  private boolean frontline;
  private boolean migrantWorker;
  private String summary;
  private String skills;
  private UnitCode unitCode;
  private UnitCode submitterUnit;
  private UnitCode grassrootsUnit;
  private UnitCode employerUnion;
  private Integer unitRank;
  private Long unitAgreedAt;
  private long receivedAt;
  private long changedAt;
  private Long settledAt;
  private Integer lot;
  private int revision;
  @Version private int lockVersion;
  @Transient private boolean stored;

  /** For JPA. */
  protected Nomination() {}

  Nomination(RoundId round, NominationNumber number, Instant receivedAt) {
    this.roundNumber = round;
    this.number = number;
    this.receivedAt = receivedAt.toEpochMilli();
    this.changedAt = this.receivedAt;
    this.status = NominationStatus.SUBMITTED;
  }

  void route(Channel by, UnitCode submitter, ResponsibleUnits routing) {
    this.channel = by;
    this.submitterUnit = submitter;
    this.unitCode = routing.unit();
    this.grassrootsUnit = routing.grassroots();
    this.employerUnion = routing.employerUnion();
  }

  /** Applies a form as a new revision of the file. */
  void applyForm(NominationForm form, String idHash, String phoneHash) {
    if (revision > 0) {
      requireReturned();
    }
    Person person = form.person();
    Work work = form.work();
    this.name = person.name();
    this.idFingerprint = idHash;
    this.personKey = idHash;
    this.phoneFingerprint = phoneHash;
    this.employer = work.employer();
    this.employerKind = work.employerKind();
    this.personKind = work.personKind();
    this.industry = work.industry();
    this.jobType = work.jobType();
    this.post = work.position();
    this.frontline = work.frontline();
    this.migrantWorker = work.migrantWorker();
    this.summary = form.deeds().summary();
    this.skills = form.deeds().skills();
    this.revision++;
  }

  /** Records the audit step that the nomination has reached. */
  void awaitAudit(NominationStatus step, Instant at) {
    if (!step.isAudit()) {
      throw new IllegalArgumentException(step + " is no audit step");
    }
    moveTo(step, at);
  }

  /** Records that the form was returned for correction. */
  void markReturned(Instant at) {
    moveTo(NominationStatus.RETURNED, at);
  }

  /** Records that a level missed its deadline, so that the federation decides. */
  void markOverdue(Instant at) {
    moveTo(NominationStatus.OVERDUE, at);
  }

  private void moveTo(NominationStatus next, Instant at) {
    if (status.isSettled()) {
      throw new IllegalStateException(number + " is settled and cannot become " + next);
    }
    if (status != next) {
      changeStatus(next, at);
    }
  }

  private void changeStatus(NominationStatus next, Instant at) {
    this.status = next;
    this.changedAt = at.toEpochMilli();
  }

  /**
   * Records the consent of the recommending unit.
   *
   * @param rank rank among the nominees of the unit, from 1
   */
  void agreeByUnit(int rank, Instant at) {
    requireUnsettled();
    this.unitRank = rank;
    this.unitAgreedAt = at.toEpochMilli();
  }

  /** Assigns a rank to a nomination that its unit did not audit in time. */
  void assignUnitRank(int rank) {
    if (unitRank != null) {
      throw new IllegalStateException(number + " has a rank");
    }
    this.unitRank = rank;
  }

  /** Records that the nomination goes back to the unit, which must consent again. */
  void revokeUnitAgreement() {
    requireUnsettled();
    this.unitAgreedAt = null;
  }

  /** Settles the nomination as accepted by the federation; it must have a rank. */
  void recommend(Instant at) {
    requireUnsettled();
    if (unitRank == null) {
      throw new IllegalStateException(number + " has no rank");
    }
    settle(NominationStatus.RECOMMENDED, at);
  }

  /** Settles the nomination as rejected. */
  void reject(Instant at) {
    requireUnsettled();
    settle(NominationStatus.REJECTED, at);
  }

  /**
   * Settles the nomination as withdrawn by its nominator.
   *
   * @throws Refusal unless {@link #mayBeWithdrawn}
   */
  void withdraw(Instant at) {
    if (!mayBeWithdrawn()) {
      throw new Refusal("这份申报的状态是“" + status.label() + "”，不能再撤回。");
    }
    settle(NominationStatus.WITHDRAWN, at);
  }

  /**
   * Settles a returned nomination as withdrawn by the unit that was to correct it.
   *
   * @throws Refusal unless the form is returned
   */
  void withdrawReturned(Instant at) {
    if (status != NominationStatus.RETURNED) {
      throw new Refusal("这份申报的状态是“" + status.label() + "”，只有退回的申报才能在此撤回。");
    }
    settle(NominationStatus.WITHDRAWN, at);
  }

  private void settle(NominationStatus end, Instant at) {
    changeStatus(end, at);
    this.settledAt = at.toEpochMilli();
    if (end != NominationStatus.RECOMMENDED) {
      // The person may be nominated again.
      this.personKey = idFingerprint + "-" + number;
    }
    if (end == NominationStatus.WITHDRAWN) {
      // The place in the unit's order is free.
      this.unitRank = null;
    }
  }

  /** Assigns the lot, once. */
  void assignLot(int lotNumber) {
    if (lot != null) {
      throw new IllegalStateException(number + " has a lot");
    }
    this.lot = lotNumber;
  }

  /**
   * @throws Refusal if the nomination is settled
   */
  void requireUnsettled() {
    if (status.isSettled()) {
      throw new Refusal("这份申报已办结（" + status.label() + "），不能再审核。");
    }
  }

  /**
   * @throws Refusal unless the form is returned
   */
  void requireReturned() {
    if (status != NominationStatus.RETURNED) {
      throw new Refusal("这份申报的状态是“" + status.label() + "”，只有退回的申报才能修改。");
    }
  }

  /** Whether the nominator may withdraw it: only until the recommending unit has consented. */
  boolean mayBeWithdrawn() {
    return !status.isSettled() && !hasPassedUnit() && status != NominationStatus.OVERDUE;
  }

  NominationNumber number() {
    return number;
  }

  RoundId round() {
    return roundNumber;
  }

  NominationStatus status() {
    return status;
  }

  Channel channel() {
    return channel;
  }

  String name() {
    return name;
  }

  String idFingerprint() {
    return idFingerprint;
  }

  String employer() {
    return employer;
  }

  PersonKind personKind() {
    return personKind;
  }

  String industry() {
    return industry;
  }

  String jobType() {
    return jobType;
  }

  String post() {
    return post;
  }

  boolean frontline() {
    return frontline;
  }

  String summary() {
    return summary;
  }

  String skills() {
    return skills;
  }

  UnitCode unitCode() {
    return unitCode;
  }

  UnitCode employerUnion() {
    return employerUnion;
  }

  UnitCode submitterUnit() {
    return submitterUnit;
  }

  /** The unit whose clerk corrects a returned form. */
  UnitCode correctingUnit() {
    return submitterUnit == null ? unitCode : submitterUnit;
  }

  Integer unitRank() {
    return unitRank;
  }

  boolean hasPassedUnit() {
    return unitAgreedAt != null;
  }

  Instant receivedAt() {
    return Instant.ofEpochMilli(receivedAt);
  }

  Integer lot() {
    return lot;
  }

  int revision() {
    return revision;
  }

  @Override
  public NominationNumber getId() {
    return number;
  }

  @Override
  public boolean isNew() {
    return !stored;
  }

  @PostLoad
  @PostPersist
  void markStored() {
    this.stored = true;
  }
}
