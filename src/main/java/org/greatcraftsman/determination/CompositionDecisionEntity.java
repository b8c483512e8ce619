package org.greatcraftsman.determination;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.SortedMap;
import org.greatcraftsman.AssignedIdEntity;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.ranking.Bounds;
import org.greatcraftsman.ranking.Constraint;

/**
 * A decision of the office on the composition of the list when the rules cannot be met: the number
 * of places, and the relaxed bounds. The latest decision applies.
 */
@Entity
@Table(name = "composition_decision")
class CompositionDecisionEntity extends AssignedIdEntity {

  private RoundId roundNumber;
  private int places;
  private String relaxed;
  private String reason;
  private String actor;
  private long decidedAt;

  protected CompositionDecisionEntity() {}

  CompositionDecisionEntity(RoundId round, int seq, int places, Map<Constraint, Bounds> relaxed) {
    super(round + "/" + "%04d".formatted(seq));
    this.roundNumber = round;
    this.places = places;
    this.relaxed = RelaxedBoundsCodec.write(relaxed);
  }

  CompositionDecisionEntity withReason(String reason, String actor, long at) {
    this.reason = reason;
    this.actor = actor;
    this.decidedAt = at;
    return this;
  }

  RoundId roundNumber() {
    return roundNumber;
  }

  int places() {
    return places;
  }

  String reason() {
    return reason;
  }

  String actor() {
    return actor;
  }

  long decidedAt() {
    return decidedAt;
  }

  SortedMap<Constraint, Bounds> relaxed() {
    return RelaxedBoundsCodec.read(relaxed);
  }
}
