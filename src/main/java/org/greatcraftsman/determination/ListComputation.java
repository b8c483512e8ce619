package org.greatcraftsman.determination;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.CanonicalJson;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.ranking.CandidateResult;
import org.greatcraftsman.ranking.FewerPlaces;
import org.greatcraftsman.ranking.RankingResult;
import org.greatcraftsman.ranking.Selection;
import org.greatcraftsman.round.Rounds;
import org.springframework.stereotype.Component;

/** Computes the list and keeps it as a new version, unless it is the one that is there already. */
@Component
class ListComputation {

  private final FrozenRanking ranking;
  private final ListArchive archive;
  private final Rounds rounds;
  private final Ledger ledger;
  private final InstantSource clock;

  ListComputation(
      FrozenRanking ranking,
      ListArchive archive,
      Rounds rounds,
      Ledger ledger,
      InstantSource clock) {
    this.ranking = ranking;
    this.archive = archive;
    this.rounds = rounds;
    this.ledger = ledger;
    this.clock = clock;
  }

  void compute(String round) {
    rounds.lock(round);
    RankingResult result = ranking.rank(round);
    String canonical = result.canonical();
    String hash = CanonicalJson.sha256(canonical);
    Optional<ListVersionRow> latest = archive.head(round);
    if (latest.isPresent() && latest.get().outcome().hash().equals(hash)) {
      return;
    }
    RuleWords words = new RuleWords(rounds.rules(round));
    ListVersion.Outcome outcome = outcome(result, words, hash);
    ListVersionRow version = next(round, ListVersionRow.Basis.RANKING, outcome);
    add(version, standings(result, words), canonical);
  }

  /** A version with the people of an earlier one who are still there, moved up. */
  int leaveEmpty(ListVersion approved, List<ListEntry> staying) {
    String numbers = String.join("\n", staying.stream().map(ListEntry::number).toList());
    String hash = CanonicalJson.sha256(numbers);
    List<Standing> standings = new ArrayList<>();
    for (ListEntry entry : staying) {
      standings.add(new Standing(entry.number(), entry.overall(), standings.size() + 1, null));
    }
    ListVersion.Outcome outcome =
        new ListVersion.Outcome(staying.size(), Impasse.NONE, hash, clock.instant());
    ListVersionRow version = next(approved.round(), ListVersionRow.Basis.VACANCY, outcome);
    add(version, standings, numbers);
    return version.version();
  }

  void submitted(ListVersion version, String actor) {
    ledger.record(
        version.round(),
        Act.LIST_SUBMITTED,
        version.round() + "/" + version.version(),
        actor,
        Map.of("hash", version.outcome().hash(), "people", version.entries().size()));
  }

  private ListVersionRow next(
      String round, ListVersionRow.Basis basis, ListVersion.Outcome outcome) {
    int version = archive.head(round).map(ListVersionRow::version).orElse(0) + 1;
    return new ListVersionRow(round, version, basis, outcome);
  }

  private void add(ListVersionRow head, List<Standing> standings, String text) {
    archive.add(
        head,
        standings.stream()
            .map(s -> new ListStandingRow(head.getId(), s.number, s.overall, s.seat, s.margin))
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

  private ListVersion.Outcome outcome(RankingResult result, RuleWords words, String hash) {
    int places = result.input().rules().size();
    Impasse impasse =
        result.selection() instanceof Selection.Infeasible infeasible
            ? new Impasse(
                infeasible.clash().stream().map(words::clash).toList(),
                infeasible.relaxations().stream().map(words::relaxation).toList(),
                !Relaxable.in(infeasible).isEmpty(),
                FewerPlaces.most(result))
            : Impasse.NONE;
    return new ListVersion.Outcome(places, impasse, hash, clock.instant());
  }

  private static List<Standing> standings(RankingResult result, RuleWords words) {
    Map<String, Integer> seats = new HashMap<>();
    if (result.selection() instanceof Selection.Selected selected) {
      selected.seats().forEach(seat -> seats.put(seat.contender().number(), seat.place()));
    }
    List<Standing> standings = new ArrayList<>();
    for (CandidateResult candidate : result.candidates()) {
      if (candidate.verdict() instanceof CandidateResult.OnTheList listed) {
        standings.add(
            new Standing(candidate.number(), listed.place(), seats.get(candidate.number()), null));
      } else if (candidate.verdict() instanceof CandidateResult.NotOnTheList missed) {
        standings.add(
            new Standing(candidate.number(), missed.place(), null, words.margin(missed.margin())));
      }
    }
    return standings;
  }

  private record Standing(String number, int overall, Integer seat, String margin) {}
}
