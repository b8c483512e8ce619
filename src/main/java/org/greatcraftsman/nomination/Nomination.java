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
 * A file of a nominee in a round: what lists and the shortlist need of it. A nominee has at most
 * one that was neither rejected nor withdrawn.
 */
@Entity
@Table(name = "nomination")
class Nomination implements Persistable<String> {

  @Id private String number;
  private String roundNumber;

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
  private String unitCode;
  private String submitterUnit;
  private String grassrootsUnit;
  private String employerUnion;
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

  Nomination(String round, String number, Instant receivedAt) {
    this.roundNumber = round;
    this.number = number;
    this.receivedAt = receivedAt.toEpochMilli();
    this.changedAt = this.receivedAt;
    this.status = NominationStatus.SUBMITTED;
  }

  void route(Channel by, String submitter, ResponsibleUnits routing) {
    this.channel = by;
    this.submitterUnit = submitter;
    this.unitCode = routing.unit();
    this.grassrootsUnit = routing.grassroots();
    this.employerUnion = routing.employerUnion();
  }

  /** Takes over what lists show of a form; each time it is a new revision of the file. */
  void applyForm(NominationForm form, String idHash, String phoneHash) {
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

  void changeStatus(NominationStatus next, Instant at) {
    this.status = next;
    this.changedAt = at.toEpochMilli();
  }

  void markAgreedByUnit(int rank, Instant at) {
    this.unitRank = rank;
    this.unitAgreedAt = at.toEpochMilli();
  }

  void assignUnitRank(int rank) {
    this.unitRank = rank;
  }

  void revokeUnitAgreement() {
    this.unitAgreedAt = null;
  }

  void settle(NominationStatus end, Instant at) {
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

  void assignLot(int lotNumber) {
    this.lot = lotNumber;
  }

  String number() {
    return number;
  }

  String round() {
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

  String unitCode() {
    return unitCode;
  }

  String employerUnion() {
    return employerUnion;
  }

  String submitterUnit() {
    return submitterUnit;
  }

  /** The unit whose clerk corrects a returned form. */
  String correctingUnit() {
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
  public String getId() {
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
