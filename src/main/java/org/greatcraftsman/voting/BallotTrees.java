package org.greatcraftsman.voting;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.ledger.MerkleTree;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The Merkle trees over a round's ballots: one for each period, and one over the texts that state
 * the root of each period.
 */
@Repository
class BallotTrees {

  private final JdbcClient jdbc;
  private final BallotRepository ballots;
  private volatile Cached newest;

  BallotTrees(JdbcClient jdbc, BallotRepository ballots) {
    this.jdbc = jdbc;
    this.ballots = ballots;
  }

  /** Seals the unsealed periods before this one, or all of them if it is empty. */
  void seal(RoundId round, Optional<String> before) {
    List<String> done = roots(round).stream().map(PeriodRoot::period).toList();
    ballots.periods(round).stream()
        .filter(period -> before.isEmpty() || period.compareTo(before.get()) < 0)
        .filter(period -> !done.contains(period))
        .forEach(period -> add(round, period, tree(round, period)));
  }

  private void add(RoundId round, String period, MerkleTree tree) {
    jdbc.sql(
            "insert into ballot_root (round_number, ballot_day, ballots, root)"
                + " values (?, ?, ?, ?)")
        .params(round, period, tree.size(), HexFormat.of().formatHex(tree.root()))
        .update();
  }

  List<PeriodRoot> roots(RoundId round) {
    return jdbc.sql(
            "select ballot_day, ballots, root from ballot_root where round_number = ?"
                + " order by ballot_day")
        .param(round)
        .query(
            (row, n) ->
                new PeriodRoot(
                    round,
                    row.getString("ballot_day"),
                    row.getLong("ballots"),
                    row.getString("root")))
        .list();
  }

  /** Returns the root over all periods, 64 hexadecimal digits. */
  String root(RoundId round) {
    List<byte[]> lines =
        roots(round).stream().map(day -> day.leafText().getBytes(StandardCharsets.UTF_8)).toList();
    return HexFormat.of().formatHex(MerkleTree.of(lines).root());
  }

  /** Returns the audit path of a leaf in the tree of a sealed period. */
  List<byte[]> auditPath(PeriodRoot day, int index) {
    Cached cached = newest;
    if (cached == null || !cached.day().equals(day)) {
      cached = new Cached(day, tree(day.round(), day.period()));
      newest = cached;
    }
    return cached.tree().inclusionProof(index);
  }

  private MerkleTree tree(RoundId round, String period) {
    MerkleTree.Builder leaves = new MerkleTree.Builder();
    ballots.forEachLeaf(round, period, leaf -> leaves.add(leaf.bytes()));
    return leaves.build();
  }

  /** The tree of a sealed period, which is immutable and need not be built for every request. */
  private record Cached(PeriodRoot day, MerkleTree tree) {}
}
