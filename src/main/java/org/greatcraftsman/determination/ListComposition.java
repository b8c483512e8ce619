package org.greatcraftsman.determination;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.greatcraftsman.Reason;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.ranking.Bounds;
import org.greatcraftsman.ranking.Constraint;
import org.greatcraftsman.ranking.Selection;
import org.greatcraftsman.round.RoundService;
import org.springframework.stereotype.Component;

/**
 * The composition of the list that applies now: the rules, as changed by the office's decisions.
 */
@Component
class ListComposition {

  private final CompositionDecisionRepository decisions;
  private final RoundService rounds;
  private final Ledger ledger;
  private final InstantSource clock;

  ListComposition(
      CompositionDecisionRepository decisions,
      RoundService rounds,
      Ledger ledger,
      InstantSource clock) {
    this.decisions = decisions;
    this.rounds = rounds;
    this.ledger = ledger;
    this.clock = clock;
  }

  int places(RoundId round) {
    return latest(round)
        .map(CompositionDecisionEntity::places)
        .orElseGet(() -> rounds.rules(round).sizes().winners());
  }

  SortedMap<Constraint, Bounds> relaxed(RoundId round) {
    return latest(round).map(CompositionDecisionEntity::relaxed).orElseGet(TreeMap::new);
  }

  List<CompositionDecisionEntity> decisions(RoundId round) {
    return decisions.findByRoundNumberOrderById(round);
  }

  void reducePlaces(RoundId round, int places, Reason reason, String actor) {
    decide(round, places, relaxed(round), reason, actor);
  }

  void relax(RoundId round, List<Selection.Relaxation> relaxations, Reason reason, String actor) {
    SortedMap<Constraint, Bounds> relaxed = relaxed(round);
    relaxations.forEach(relaxation -> relaxed.put(relaxation.constraint(), relaxation.to()));
    decide(round, places(round), relaxed, reason, actor);
  }

  private void decide(
      RoundId round,
      int places,
      SortedMap<Constraint, Bounds> relaxed,
      Reason reason,
      String actor) {
    int seq = decisions(round).size() + 1;
    decisions.saveAndFlush(
        new CompositionDecisionEntity(round, seq, places, relaxed)
            .withReason(reason.text(), actor, clock.millis()));
    ledger.record(
        round,
        Act.LIST_MAKE_UP_DECIDED,
        round,
        actor,
        Map.of("places", places, "relaxed", RelaxedBoundsCodec.facts(relaxed), "reason", reason));
  }

  private Optional<CompositionDecisionEntity> latest(RoundId round) {
    List<CompositionDecisionEntity> all = decisions(round);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }
}
