package org.greatcraftsman.voting;

import java.time.InstantSource;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.CanonicalJson;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.round.RoundService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the votes of a round, once, after the box is closed and every cluster is decided. */
@Service
public class TallyService {

  private final RoundService rounds;
  private final PollingService polling;
  private final TallyRepository tallies;
  private final Ledger ledger;
  private final InstantSource clock;

  TallyService(
      RoundService rounds,
      PollingService polling,
      TallyRepository tallies,
      Ledger ledger,
      InstantSource clock) {
    this.rounds = rounds;
    this.polling = polling;
    this.tallies = tallies;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Counts the ballots that are not quarantined. Idempotent.
   *
   * @throws Refusal while the box is open or a cluster of flagged ballots is undecided
   */
  @Transactional
  public void countVotes(RoundId round) {
    rounds.lock(round);
    if (tallies.find(round).isPresent()) {
      return;
    }
    polling.requireReadyToCount(round);
    SortedSet<NominationNumber> voteList = new TreeSet<>(polling.voteList(round));
    Map<NominationNumber, Long> votes = new TreeMap<>();
    voteList.forEach(nominee -> votes.put(nominee, 0L));
    votes.putAll(tallies.countVotes(round, voteList));
    TallyRepository.TallyTotals counted =
        new TallyRepository.TallyTotals(
            round,
            tallies.ballots(round, false),
            tallies.ballots(round, true),
            polling.root(round),
            clock.instant());
    tallies.add(counted, votes);
    // Only the hash of the totals: the expert review may still be open (G15).
    ledger.record(
        round,
        Act.VOTING_TALLIED,
        round,
        "system",
        Map.of(
            "ballots",
            counted.ballots(),
            "quarantined",
            counted.quarantined(),
            "root",
            counted.root(),
            "totalsHash",
            CanonicalJson.sha256(CanonicalJson.of(votes))));
  }

  /**
   * Returns the votes of every nominee on the vote list.
   *
   * @throws Refusal before they are counted
   */
  @Transactional(readOnly = true)
  public Map<NominationNumber, Long> votes(RoundId round) {
    counted(round);
    return tallies.votes(round);
  }

  /**
   * Returns the root over all received ballots, 64 hexadecimal digits.
   *
   * @throws Refusal before they are counted
   */
  @Transactional(readOnly = true)
  public String root(RoundId round) {
    return counted(round).root();
  }

  /**
   * Returns the number of received and of quarantined ballots.
   *
   * @throws Refusal before they are counted
   */
  @Transactional(readOnly = true)
  public Turnout turnout(RoundId round) {
    TallyRepository.TallyTotals counted = counted(round);
    return new Turnout(counted.ballots(), counted.quarantined());
  }

  private TallyRepository.TallyTotals counted(RoundId round) {
    return tallies.find(round).orElseThrow(() -> new Refusal("投票尚未截止并完成计票，暂时没有票数，请在计票后查看。"));
  }

  /** The numbers of received and of quarantined ballots; the difference counts. */
  public record Turnout(long ballots, long quarantined) {}
}
