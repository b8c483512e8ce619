package org.greatcraftsman.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.greatcraftsman.AssignedIdEntity;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An adverse opinion of a consulted body on a candidate, with the decision on it. */
@Entity
@Table(name = "adverse_opinion")
class AdverseOpinionEntity extends AssignedIdEntity {

  private RoundId roundNumber;
  private String body;
  private NominationNumber number;
  private String opinion;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private AdverseOpinion.Disposition outcome;

  private String reason;
  private String actor;

  protected AdverseOpinionEntity() {}

  AdverseOpinionEntity(RoundId round, String body, AdverseOpinion.Stated stated) {
    super(round + "/" + body + "/" + stated.number());
    this.roundNumber = round;
    this.body = body;
    this.number = stated.number();
    this.opinion = stated.opinion();
    this.outcome = AdverseOpinion.Disposition.OPEN;
  }

  void decide(AdverseOpinion.Disposition outcome, String reason, String actor) {
    this.outcome = outcome;
    this.reason = reason;
    this.actor = actor;
  }

  NominationNumber number() {
    return number;
  }

  AdverseOpinion.Disposition outcome() {
    return outcome;
  }

  String body() {
    return body;
  }

  AdverseOpinion toRecord(String bodyName) {
    return new AdverseOpinion(body, bodyName, number, opinion, outcome, reason);
  }

  RoundId roundNumber() {
    return roundNumber;
  }

  String actor() {
    return actor;
  }
}
