package org.greatcraftsman.candidates;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.CanonicalJson;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.round.Round;
import org.greatcraftsman.round.RoundService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Freezer of a vote list: cuts it and stores every number once. */
@Component
class VoteListFreezer {

  private final FrozenVoteListRepository voteLists;
  private final FrozenNomineeRepository nominees;
  private final RoundService rounds;
  private final Ledger ledger;
  private final InstantSource clock;

  VoteListFreezer(
      FrozenVoteListRepository voteLists,
      FrozenNomineeRepository nominees,
      RoundService rounds,
      Ledger ledger,
      InstantSource clock) {
    this.voteLists = voteLists;
    this.nominees = nominees;
    this.rounds = rounds;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Freezes a vote list. Idempotent: a frozen vote list does not change. */
  @Transactional
  void freeze(RoundId number, List<VoteListNominee> voteList) {
    Round round = rounds.lock(number);
    if (voteLists.existsById(number.value())) {
      return;
    }
    FrozenVoteList frozen =
        FrozenVoteList.compute(number, round.packHash(), rounds.rules(number), voteList);
    int candidates = (int) frozen.nominees().stream().filter(FrozenNominee::isCandidate).count();
    String hash = CanonicalJson.sha256(FrozenVoteListCodec.write(frozen));
    voteLists.save(
        new FrozenVoteListEntity(number, round.packVersion(), candidates, hash, clock.millis()));
    nominees.saveAll(
        frozen.nominees().stream()
            .map(nominee -> new FrozenNomineeEntity(number, nominee))
            .toList());
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

  private static Map<NominationNumber, String> leftOut(FrozenVoteList frozen) {
    return frozen.nominees().stream()
        .filter(nominee -> !nominee.isCandidate())
        .collect(Collectors.toMap(FrozenNominee::number, nominee -> nominee.cut().name()));
  }
}
