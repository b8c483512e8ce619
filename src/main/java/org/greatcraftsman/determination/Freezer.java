package org.greatcraftsman.determination;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.CanonicalJson;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.ranking.CandidateResult;
import org.greatcraftsman.ranking.RankingResult;
import org.greatcraftsman.ranking.RankingRules;
import org.greatcraftsman.round.Round;
import org.greatcraftsman.round.Rounds;
import org.greatcraftsman.round.RulePack;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cuts a vote list and writes everything down once. */
@Component
class Freezer {

  private final FrozenSets sets;
  private final FrozenFiles files;
  private final Rounds rounds;
  private final Ledger ledger;
  private final InstantSource clock;

  Freezer(FrozenSets sets, FrozenFiles files, Rounds rounds, Ledger ledger, InstantSource clock) {
    this.sets = sets;
    this.files = files;
    this.rounds = rounds;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Freezes these files; once frozen, nothing is done any more. */
  @Transactional
  void freeze(String number, List<VoteListFile> voteList) {
    Round round = rounds.lock(number);
    if (sets.existsById(number)) {
      return;
    }
    RulePack rules = rounds.rules(number);
    RankingResult cut = new CandidateCut(CutTerms.of(rules), voteList).result();
    List<FrozenFile> frozen = frozenFiles(number, rules, voteList, cut);
    files.saveAll(frozen);
    int candidates = (int) frozen.stream().filter(file -> file.cut() == Cut.CANDIDATE).count();
    String hash = CanonicalJson.sha256(FrozenText.of(number, round.packHash(), frozen));
    sets.save(new FrozenSet(number, round.packVersion(), candidates, hash, clock.millis()));
    ledger.record(
        number,
        Act.CANDIDATES_FROZEN,
        number,
        "system",
        Map.of(
            "hash",
            hash,
            "candidates",
            candidates,
            "leftOut",
            leftOut(frozen),
            "rulesVersion",
            round.packVersion()));
  }

  /** The vote list with its points, by number. */
  static List<FrozenFile> frozenFiles(
      String round, RulePack rules, List<VoteListFile> voteList, RankingResult cut) {
    RankingRules terms = RankingTerms.of(rules, rules.sizes().winners(), Map.of());
    Map<String, VoteListFile> byNumber = new HashMap<>();
    voteList.forEach(file -> byNumber.put(file.number(), file));
    List<FrozenFile> frozen = new ArrayList<>();
    for (CandidateResult result : cut.candidates()) {
      frozen.add(
          new FrozenFile(
              round, byNumber.get(result.number()), result, CandidateCut.composite(terms, result)));
    }
    return frozen;
  }

  private static Map<String, String> leftOut(List<FrozenFile> frozen) {
    Map<String, String> reasons = new HashMap<>();
    frozen.stream()
        .filter(file -> file.cut() != Cut.CANDIDATE)
        .forEach(file -> reasons.put(file.number(), file.cut().name()));
    return reasons;
  }
}
