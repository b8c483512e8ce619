package org.greatcraftsman.candidates;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.greatcraftsman.AssignedIdEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That a candidate left, and why; its id is the candidate's number. */
@Entity
@Table(name = "exclusion")
class ExclusionEntity extends AssignedIdEntity {

  private String roundNumber;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private ExclusionCause cause;

  private String reason;
  private String actor;
  private long excludedAt;

  protected ExclusionEntity() {}

  ExclusionEntity(String round, Exclusion excluded) {
    super(excluded.number());
    this.roundNumber = round;
    this.cause = excluded.cause();
    this.reason = excluded.reason();
    this.actor = excluded.actor();
    this.excludedAt = excluded.at().toEpochMilli();
  }

  Exclusion toRecord() {
    return new Exclusion(getId(), cause, reason, actor, Instant.ofEpochMilli(excludedAt));
  }

  String roundNumber() {
    return roundNumber;
  }
}
