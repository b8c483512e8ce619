package org.greatcraftsman.determination;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.greatcraftsman.AssignedIdEntity;
import org.greatcraftsman.RoundId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A resolution of the chairman's office meeting on a version of the list. */
@Entity
@Table(name = "resolution")
class ResolutionEntity extends AssignedIdEntity {

  private RoundId roundNumber;
  private int seq;
  private int listVersion;
  private boolean approved;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private VacancyDecision vacancy;

  private String minutes;
  private String reason;
  private String actor;
  private long resolvedAt;

  protected ResolutionEntity() {}

  ResolutionEntity(RoundId round, Resolution resolution) {
    super(round + "/" + resolution.seq());
    this.roundNumber = round;
    this.seq = resolution.seq();
    this.listVersion = resolution.listVersion();
    this.approved = resolution.approved();
    this.vacancy = resolution.decision().vacancy();
    this.minutes = resolution.decision().minutes();
    this.reason = resolution.decision().reason();
    this.actor = resolution.actor();
    this.resolvedAt = resolution.at().toEpochMilli();
  }

  int listVersion() {
    return listVersion;
  }

  int seq() {
    return seq;
  }

  RoundId roundNumber() {
    return roundNumber;
  }

  Resolution toRecord() {
    return new Resolution(
        seq,
        listVersion,
        new Resolution.MeetingDecision(approved, vacancy, minutes, reason),
        actor,
        Instant.ofEpochMilli(resolvedAt));
  }
}
