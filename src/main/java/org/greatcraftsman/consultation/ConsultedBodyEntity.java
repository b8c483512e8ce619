package org.greatcraftsman.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import org.greatcraftsman.AssignedIdEntity;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A body that is consulted in a round, the candidates on whom it is consulted, and its answer. */
@Entity
@Table(name = "consulted_body")
class ConsultedBodyEntity extends AssignedIdEntity {

  private RoundId roundNumber;
  private String body;
  private String people;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  private BodyAnswer answer;

  private String reason;
  private String actor;
  private Long answeredAt;

  protected ConsultedBodyEntity() {}

  ConsultedBodyEntity(RoundId round, String body, List<NominationNumber> people) {
    super(id(round, body));
    this.roundNumber = round;
    this.body = body;
    this.people = String.join(" ", people);
    this.answer = BodyAnswer.WAITING;
  }

  static String id(RoundId round, String body) {
    return round + "/" + body;
  }

  void answer(BodyAnswer answer, String reason, String actor, long at) {
    this.answer = answer;
    this.reason = reason;
    this.actor = actor;
    this.answeredAt = at;
  }

  String body() {
    return body;
  }

  BodyAnswer answer() {
    return answer;
  }

  ConsultedBody toRecord(String name) {
    return new ConsultedBody(
        body,
        name,
        Arrays.stream(people.split(" ")).map(NominationNumber::new).toList(),
        answer,
        reason);
  }

  RoundId roundNumber() {
    return roundNumber;
  }

  String actor() {
    return actor;
  }

  Long answeredAt() {
    return answeredAt;
  }
}
