package org.greatcraftsman.voting;

import java.time.InstantSource;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.CanonicalJson;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.round.RoundService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the votes of a round, once, when the box is closed and every flagged ballot decided. */
@Service
public class TallyService {

  private final RoundService rounds;
  private final PollingService station;
  private final TallyRepository rows;
  private final Ledger ledger;
  private final InstantSource clock;

  TallyService(
      RoundService rounds,
      PollingService station,
      TallyRepository rows,
      Ledger ledger,
      InstantSource clock) {
    this.rounds = rounds;
    this.station = station;
    this.rows = rows;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Counts the ballots that are not quarantined. Does nothing when they are counted already.
   *
   * @throws Refusal while the box is open or flagged ballots wait for their decision
   */
  @Transactional
  public void countVotes(String round) {
    rounds.lock(round);
    if (rows.find(round).isPresent()) {
      return;
    }
    station.requireReadyToCount(round);
    SortedSet<String> voteList = new TreeSet<>(station.voteList(round));
    Map<String, Long> votes = new TreeMap<>();
    voteList.forEach(nominee -> votes.put(nominee, 0L));
    votes.putAll(rows.countVotes(round, voteList));
    TallyRepository.TallyTotals counted =
        new TallyRepository.TallyTotals(
            round,
            rows.ballots(round, false),
            rows.ballots(round, true),
            station.root(round),
            clock.instant());
    rows.add(counted, votes);
    // The totals' hash, not the totals: the scoring may still be open (G15).
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
   * Votes of every nominee on the vote list.
   *
   * @throws Refusal before they are counted
   */
  @Transactional(readOnly = true)
  public Map<String, Long> votes(String round) {
    counted(round);
    return rows.votes(round);
  }

  /**
   * Root over all ballots that were received, 64 hexadecimal digits.
   *
   * @throws Refusal before they are counted
   */
  @Transactional(readOnly = true)
  public String root(String round) {
    return counted(round).root();
  }

  /**
   * How many ballots were received and how many of them are quarantined.
   *
   * @throws Refusal before they are counted
   */
  @Transactional(readOnly = true)
  public Turnout turnout(String round) {
    TallyRepository.TallyTotals counted = counted(round);
    return new Turnout(counted.ballots(), counted.quarantined());
  }

  private TallyRepository.TallyTotals counted(String round) {
    return rows.find(round).orElseThrow(() -> new Refusal("投票尚未截止并完成计票，暂时没有票数，请在计票后查看。"));
  }

  /** The ballots of a round; those that count are the difference. */
  public record Turnout(long ballots, long quarantined) {}
}
