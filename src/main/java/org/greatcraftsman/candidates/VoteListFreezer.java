package org.greatcraftsman.candidates;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.CanonicalJson;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.round.Round;
import org.greatcraftsman.round.RoundService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cuts a vote list and writes everything down once. */
@Component
class VoteListFreezer {

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

  /** Freezes the vote list. Idempotent: a second call has no effect. */
  @Transactional
  void freeze(String number, List<VoteListNominee> voteList) {
    Round round = rounds.lock(number);
    if (sets.existsById(number)) {
      return;
    }
    FrozenVoteList frozen =
        FrozenVoteList.compute(number, round.packHash(), rounds.rules(number), voteList);
    int candidates = (int) frozen.nominees().stream().filter(FrozenNominee::isCandidate).count();
    String hash = CanonicalJson.sha256(FrozenVoteListCodec.write(frozen));
    sets.save(
        new FrozenVoteListEntity(number, round.packVersion(), candidates, hash, clock.millis()));
    files.saveAll(
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

  private static Map<String, String> leftOut(FrozenVoteList frozen) {
    return frozen.nominees().stream()
        .filter(nominee -> !nominee.isCandidate())
        .collect(Collectors.toMap(FrozenNominee::number, nominee -> nominee.cut().name()));
  }
}
