package org.greatcraftsman.candidates;

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
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RulePack;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cuts a vote list and writes everything down once. */
@Component
public class VoteListFreezer {

  private final FrozenVoteListRepository sets;
  private final FrozenNomineeRepository files;
  private final RoundService rounds;
  private final Ledger ledger;
  private final InstantSource clock;

  VoteListFreezer(
      FrozenVoteListRepository sets,
      FrozenNomineeRepository files,
      RoundService rounds,
      Ledger ledger,
      InstantSource clock) {
    this.sets = sets;
    this.files = files;
    this.rounds = rounds;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Freezes these files; once frozen, nothing is done any more. */
  @Transactional
  public void freeze(String number, List<VoteListNominee> voteList) {
    Round round = rounds.lock(number);
    if (sets.existsById(number)) {
      return;
    }
    RulePack rules = rounds.rules(number);
    RankingResult cut = new CandidateCut(CutRules.of(rules), voteList).result();
    List<FrozenNomineeEntity> frozen = frozenNominees(number, rules, voteList, cut);
    files.saveAll(frozen);
    int candidates =
        (int) frozen.stream().filter(file -> file.cut() == CutOutcome.CANDIDATE).count();
    String hash = CanonicalJson.sha256(FrozenVoteListCodec.write(number, round.packHash(), frozen));
    sets.save(
        new FrozenVoteListEntity(number, round.packVersion(), candidates, hash, clock.millis()));
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
  public static List<FrozenNomineeEntity> frozenNominees(
      String round, RulePack rules, List<VoteListNominee> voteList, RankingResult cut) {
    RankingRules terms = RankingRulesMapper.rankingRules(rules, rules.sizes().winners(), Map.of());
    Map<String, VoteListNominee> byNumber = new HashMap<>();
    voteList.forEach(file -> byNumber.put(file.number(), file));
    List<FrozenNomineeEntity> frozen = new ArrayList<>();
    for (CandidateResult result : cut.candidates()) {
      frozen.add(
          new FrozenNomineeEntity(
              round, byNumber.get(result.number()), result, CandidateCut.composite(terms, result)));
    }
    return frozen;
  }

  private static Map<String, String> leftOut(List<FrozenNomineeEntity> frozen) {
    Map<String, String> reasons = new HashMap<>();
    frozen.stream()
        .filter(file -> file.cut() != CutOutcome.CANDIDATE)
        .forEach(file -> reasons.put(file.number(), file.cut().name()));
    return reasons;
  }
}
