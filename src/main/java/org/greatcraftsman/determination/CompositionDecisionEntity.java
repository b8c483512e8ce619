package org.greatcraftsman.determination;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.greatcraftsman.AssignedIdEntity;
import org.greatcraftsman.ranking.Bounds;

/**
 * What the office decided about the make-up of the list when the rules could not be met: how many
 * places there are from now on, and which bounds give way. The newest one holds.
 */
@Entity
@Table(name = "list_decision")
class CompositionDecisionEntity extends AssignedIdEntity {

  private String roundNumber;
  private int places;
  private String relaxed;
  private String reason;
  private String actor;
  private long decidedAt;

  protected CompositionDecisionEntity() {}

  CompositionDecisionEntity(String round, int seq, int places, Map<String, Bounds> relaxed) {
    super(round + "/" + "%04d".formatted(seq));
    this.roundNumber = round;
    this.places = places;
    this.relaxed =
        new TreeMap<>(relaxed)
            .entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
  }

  CompositionDecisionEntity withReason(String reason, String actor, long at) {
    this.reason = reason;
    this.actor = actor;
    this.decidedAt = at;
    return this;
  }

  String roundNumber() {
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

  /** By the constraint's name, e.g. {@code industry:AGRI}. */
  SortedMap<String, Bounds> relaxed() {
    SortedMap<String, Bounds> bounds = new TreeMap<>();
    if (!relaxed.isEmpty()) {
      for (String entry : relaxed.split(" ")) {
        String[] sides = entry.split("=");
        bounds.put(sides[0], Bounds.parse(sides[1]));
      }
    }
    return bounds;
  }
}
