package org.greatcraftsman.determination;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.CanonicalJson;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.ranking.CandidateResult;
import org.greatcraftsman.ranking.LargestFeasibleSize;
import org.greatcraftsman.ranking.RankingResult;
import org.greatcraftsman.ranking.Selection;
import org.greatcraftsman.round.RoundService;
import org.springframework.stereotype.Component;

/**
 * Computation of the list, which stores a new version if the result differs from the latest one.
 */
@Component
class ListComputation {

  private final FrozenRanking ranking;
  private final ListArchive archive;
  private final RoundService rounds;
  private final Ledger ledger;
  private final InstantSource clock;

  ListComputation(
      FrozenRanking ranking,
      ListArchive archive,
      RoundService rounds,
      Ledger ledger,
      InstantSource clock) {
    this.ranking = ranking;
    this.archive = archive;
    this.rounds = rounds;
    this.ledger = ledger;
    this.clock = clock;
  }

  void compute(RoundId round) {
    rounds.lock(round);
    RankingResult result = ranking.rank(round);
    String canonical = result.canonicalForm();
    String hash = CanonicalJson.sha256(canonical);
    Optional<ListVersionEntity> latest = archive.latestEntity(round);
    if (latest.isPresent() && latest.get().outcome().hash().equals(hash)) {
      return;
    }
    RankingPhrases phrases = new RankingPhrases(rounds.rules(round));
    ListVersion.Outcome outcome = outcome(result, phrases, hash);
    ListVersionEntity version = next(round, ListVersionEntity.Basis.RANKING, outcome);
    add(version, standings(result, phrases), canonical);
  }

  /**
   * Adds a version with the entries of an approved version who stay, moved up; returns its number.
   */
  int addWithVacancies(ListVersion approved, List<ListEntry> staying) {
    String numbers = String.join("\n", staying.stream().map(ListEntry::number).toList());
    String hash = CanonicalJson.sha256(numbers);
    List<ListLine> standings = new ArrayList<>();
    for (ListEntry entry : staying) {
      standings.add(new ListLine(entry.number(), entry.overall(), standings.size() + 1, null));
    }
    ListVersion.Outcome outcome =
        new ListVersion.Outcome(staying.size(), Infeasibility.NONE, hash, clock.instant());
    ListVersionEntity version = next(approved.round(), ListVersionEntity.Basis.VACANCY, outcome);
    add(version, standings, numbers);
    return version.version();
  }

  void recordSubmission(ListVersion version, String actor) {
    ledger.record(
        version.round(),
        Act.LIST_SUBMITTED,
        version.round() + "/" + version.version(),
        actor,
        Map.of("hash", version.outcome().hash(), "people", version.entries().size()));
  }

  private ListVersionEntity next(
      RoundId round, ListVersionEntity.Basis basis, ListVersion.Outcome outcome) {
    int version = archive.latestEntity(round).map(ListVersionEntity::version).orElse(0) + 1;
    return new ListVersionEntity(round, version, basis, outcome);
  }

  private void add(ListVersionEntity head, List<ListLine> standings, String text) {
    archive.add(
        head,
        standings.stream()
            .map(s -> new ListStandingEntity(head.getId(), s.number, s.overall, s.seat, s.margin))
            .toList(),
        text);
    ledger.record(
        head.roundNumber(),
        Act.LIST_COMPUTED,
        head.getId(),
        "system",
        Map.of(
            "hash", head.outcome().hash(),
            "basis", head.basis().name(),
            "places", head.outcome().places(),
            "feasible", head.feasible(),
            "rulesVersion", rounds.get(head.roundNumber()).packVersion()));
  }

  private ListVersion.Outcome outcome(RankingResult result, RankingPhrases phrases, String hash) {
    int places = result.input().rules().size();
    Infeasibility infeasibility =
        result.selection() instanceof Selection.Infeasible infeasible
            ? new Infeasibility(
                infeasible.irreducibleSubset().stream().map(phrases::conflict).toList(),
                infeasible.relaxations().stream().map(phrases::relaxation).toList(),
                !RelaxableBounds.of(infeasible).isEmpty(),
                LargestFeasibleSize.find(result))
            : Infeasibility.NONE;
    return new ListVersion.Outcome(places, infeasibility, hash, clock.instant());
  }

  private static List<ListLine> standings(RankingResult result, RankingPhrases phrases) {
    Map<String, Integer> seats = new HashMap<>();
    if (result.selection() instanceof Selection.Selected selected) {
      selected.seats().forEach(seat -> seats.put(seat.contender().number(), seat.place()));
    }
    List<ListLine> standings = new ArrayList<>();
    for (CandidateResult candidate : result.candidates()) {
      if (candidate.status() instanceof CandidateResult.OnTheList listed) {
        standings.add(
            new ListLine(
                new NominationNumber(candidate.number()),
                listed.place(),
                seats.get(candidate.number()),
                null));
      } else if (candidate.status() instanceof CandidateResult.NotOnTheList missed) {
        standings.add(
            new ListLine(
                new NominationNumber(candidate.number()),
                missed.place(),
                null,
                phrases.margin(missed.margin())));
      }
    }
    return standings;
  }

  private record ListLine(NominationNumber number, int overall, Integer seat, String margin) {}
}
