package org.greatcraftsman.voting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.Ledger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens, seals and closes the ballot box of a round. */
@Service
public class PollingService {

  private final BallotBox box;
  private final BallotTrees trees;
  private final SuspiciousClusterRepository clusters;
  private final BallotPolicy policy;
  private final Ledger ledger;

  PollingService(
      BallotBox box,
      BallotTrees trees,
      SuspiciousClusterRepository clusters,
      BallotPolicy policy,
      Ledger ledger) {
    this.box = box;
    this.trees = trees;
    this.clusters = clusters;
    this.policy = policy;
    this.ledger = ledger;
  }

  /** Returns the voting window of the round. */
  @Transactional(readOnly = true)
  public VotingWindow window(RoundId round) {
    return policy.window(round);
  }

  /** Returns the number of ballots after the box is closed; 0 before, because it is secret. */
  @Transactional(readOnly = true)
  public long countBallots(RoundId round) {
    return box.isClosed(round)
        ? trees.roots(round).stream().mapToLong(PeriodRoot::ballots).sum()
        : 0;
  }

  /**
   * Freezes the vote list and opens the ballot box. Idempotent.
   *
   * @param nominees numbers of the nominees whom a ballot may name
   */
  @Transactional
  public void open(RoundId round, Collection<NominationNumber> nominees) {
    if (box.exists(round)) {
      return;
    }
    if (nominees.isEmpty()) {
      throw new Refusal("投票名单是空的，不能开启投票，请先完成汇总筛选。");
    }
    policy.freeze(round, nominees);
    box.open(round);
    ledger.record(
        round,
        Act.VOTING_OPENED,
        round,
        "system",
        Map.of("nominees", nominees.stream().sorted().toList()));
  }

  /** Whether the ballot box was opened; it may be closed by now. */
  @Transactional(readOnly = true)
  public boolean isOpened(RoundId round) {
    return box.exists(round);
  }

  /**
   * Closes the ballot box: waits for the ballots in progress, seals the ballots of every day and
   * flags suspicious ones. Idempotent.
   *
   * @return number of clusters of flagged ballots without a decision
   * @throws Refusal before the end of the window
   */
  @Transactional
  public int close(RoundId round) {
    if (policy.window(round).state() != VotingWindow.State.AFTER) {
      throw new Refusal("投票时间还没有结束，不能关闭投票箱；如需提前截止，请先调整投票截止时间。");
    }
    if (!box.isClosed(round)) {
      box.close(round);
      trees.seal(round, Optional.empty());
      clusters.flagBursts(round);
      ledger.record(
          round,
          Act.VOTING_CLOSED,
          round,
          "system",
          Map.of(
              "root",
              trees.root(round),
              "days",
              trees.roots(round).stream().map(PeriodRoot::leafText).toList(),
              "flaggedClusters",
              clusters.findByRound(round).size()));
    }
    return clusters.countUndecided(round);
  }

  /** Seals the ballots of the days before today, if the box is open. */
  @Transactional
  void sealPastDays(RoundId round) {
    String today = OfficeTime.toDate(policy.now()).toString();
    if (!box.exists(round) || box.isClosed(round)) {
      return;
    }
    box.seal(round, today);
    // Read while the box is held: days that another node has sealed meanwhile are on record.
    int before = trees.roots(round).size();
    trees.seal(round, Optional.of(today));
    List<PeriodRoot> roots = trees.roots(round);
    roots.stream()
        .skip(before)
        .forEach(
            day ->
                ledger.record(
                    round,
                    Act.VOTING_DAY_SEALED,
                    day.period(),
                    "system",
                    Map.of("ballots", day.ballots(), "root", day.root())));
  }

  void requireReadyToCount(RoundId round) {
    if (!box.isClosed(round)) {
      throw new Refusal("投票尚未截止，不能计票，请在投票截止后再计票。");
    }
    if (clusters.countUndecided(round) > 0) {
      throw new Refusal("还有待复核的可疑选票，请先完成复核再计票。");
    }
  }

  List<NominationNumber> voteList(RoundId round) {
    return policy.voteList(round);
  }

  String root(RoundId round) {
    return trees.root(round);
  }
}
