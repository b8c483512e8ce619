package org.greatcraftsman.candidates;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.greatcraftsman.AssignedIdEntity;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The exclusion of a candidate; its id is the candidate's number. */
@Entity
@Table(name = "exclusion")
class ExclusionEntity extends AssignedIdEntity {

  private RoundId roundNumber;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private ExclusionCause cause;

  private String reason;
  private String actor;
  private long excludedAt;

  protected ExclusionEntity() {}

  ExclusionEntity(RoundId round, Exclusion exclusion) {
    super(exclusion.number().value());
    this.roundNumber = round;
    this.cause = exclusion.cause();
    this.reason = exclusion.reason();
    this.actor = exclusion.actor();
    this.excludedAt = exclusion.at().toEpochMilli();
  }

  Exclusion toRecord() {
    return new Exclusion(
        new NominationNumber(getId()), cause, reason, actor, Instant.ofEpochMilli(excludedAt));
  }

  RoundId roundNumber() {
    return roundNumber;
  }
}
