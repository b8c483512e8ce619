package org.greatcraftsman.voting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ballots and their choices. Nothing here removes a ballot or changes what it names. */
@Repository
class BallotRepository {

  /** Rows that are read at a time. */
  static final int PAGE = 2000;

  private static final String BALLOT =
      "insert into ballot (id, round_number, ballot_day, voter, received_at, address_block, nonce,"
          + " salt, seal, leaf, choice_set, quarantined) values ";
  private static final String RECEIPT =
      "select round_number, ballot_day, leaf, received_at from ballot where ";

  private final JdbcClient jdbc;

  BallotRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds ballots with few statements: a statement for each row would cost a round trip each. */
  void add(List<Ballot> ballots) {
    List<Object> rows = new ArrayList<>();
    List<Object> choices = new ArrayList<>();
    for (Ballot ballot : ballots) {
      BallotLeaf leaf = ballot.leaf();
      rows.addAll(
          List.of(
              leaf.id(),
              leaf.round(),
              leaf.period(),
              ballot.voter().fingerprint(),
              ballot.receivedAt().toEpochMilli(),
              ballot.address(),
              leaf.nonce(),
              ballot.salt(),
              leaf.commitment(),
              ballot.hash(),
              ballot.choicesHash()));
      ballot.choices().forEach(choice -> choices.addAll(List.of(leaf.id(), choice)));
    }
    insert(BALLOT, "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false)", 11, rows);
    insert("insert into ballot_choice (ballot_id, nominee) values ", "(?, ?)", 2, choices);
  }

  private void insert(String into, String row, int columns, List<Object> values) {
    int step = columns * 250;
    for (int at = 0; at < values.size(); at += step) {
      List<Object> part = values.subList(at, Math.min(values.size(), at + step));
      String rows = (row + ", ").repeat(part.size() / columns);
      jdbc.sql(into + rows.substring(0, rows.length() - 2)).params(part).update();
    }
  }

  Set<String> findVotersWithBallot(String round, String period, Collection<String> voters) {
    return new HashSet<>(
        jdbc.sql(
                "select voter from ballot where round_number = :round and ballot_day = :period"
                    + " and voter in (:voters)")
            .param("round", round)
            .param("period", period)
            .param("voters", voters)
            .query(String.class)
            .list());
  }

  /** How many ballots came from each of these addresses since then. */
  Map<String, Integer> countByAddress(String round, Collection<String> addresses, Instant since) {
    Map<String, Integer> counts = new HashMap<>();
    jdbc.sql(
            "select address_block, count(*) as ballots from ballot where round_number = :round"
                + " and address_block in (:addresses) and received_at > :since"
                + " group by address_block")
        .param("round", round)
        .param("addresses", addresses)
        .param("since", since.toEpochMilli())
        .query(
            row -> {
              counts.put(row.getString("address_block"), row.getInt("ballots"));
            });
    return counts;
  }

  Optional<BallotReceipt> receipt(String round, String period, Voter voter) {
    return jdbc.sql(RECEIPT + "round_number = ? and ballot_day = ? and voter = ?")
        .params(round, period, voter.fingerprint())
        .query((row, n) -> receipt(row))
        .optional();
  }

  private static BallotReceipt receipt(ResultSet row) throws SQLException {
    return new BallotReceipt(
        row.getString("round_number"),
        row.getString("ballot_day"),
        row.getString("leaf"),
        Instant.ofEpochMilli(row.getLong("received_at")));
  }

  /** The periods of which there are ballots, in order. */
  List<String> periods(String round) {
    return jdbc.sql(
            "select distinct ballot_day from ballot where round_number = ? order by ballot_day")
        .param(round)
        .query(String.class)
        .list();
  }

  /** Hands over the leaves of a period in the order of the tree: by their hash. */
  void forEachLeaf(String round, String period, Consumer<BallotLeaf> taker) {
    BallotRepository.<StoredLeaf>pages(
        last ->
            jdbc.sql(
                    "select id, nonce, seal, leaf from ballot where round_number = ?"
                        + " and ballot_day = ? and leaf > ? order by leaf limit "
                        + PAGE)
                .params(round, period, last.map(StoredLeaf::hash).orElse(""))
                .query(
                    (row, n) ->
                        new StoredLeaf(
                            new BallotLeaf(
                                round,
                                period,
                                row.getString("id"),
                                row.getString("nonce"),
                                row.getString("seal")),
                            row.getString("leaf")))
                .list(),
        stored -> taker.accept(stored.leaf()));
  }

  /** Hands over when each ballot came, by address and time. */
  void forEachArrival(String round, Consumer<BurstDetector.Arrival> taker) {
    BurstDetector.Arrival before = new BurstDetector.Arrival("", "", 0, "");
    BallotRepository.<BurstDetector.Arrival>pages(
        last ->
            jdbc.sql(
                    "select id, address_block, received_at, choice_set from ballot"
                        + " where round_number = :round and address_block >= :address"
                        + " and (address_block > :address or received_at > :at"
                        + " or received_at = :at and id > :id)"
                        + " order by address_block, received_at, id limit "
                        + PAGE)
                .param("round", round)
                .param("address", last.orElse(before).address())
                .param("at", last.orElse(before).receivedAt())
                .param("id", last.orElse(before).id())
                .query(
                    (row, n) ->
                        new BurstDetector.Arrival(
                            row.getString("id"),
                            row.getString("address_block"),
                            row.getLong("received_at"),
                            row.getString("choice_set")))
                .list(),
        taker);
  }

  /** A driver keeps all rows of one answer in memory, and a round may have millions. */
  private static <T> void pages(Function<Optional<T>, List<T>> after, Consumer<T> taker) {
    Optional<T> last = Optional.empty();
    List<T> page;
    do {
      page = after.apply(last);
      page.forEach(taker);
      last = page.isEmpty() ? last : Optional.of(page.get(page.size() - 1));
    } while (page.size() == PAGE);
  }

  /**
   * @param hash as it was stored, by which the rows are in order
   */
  private record StoredLeaf(BallotLeaf leaf, String hash) {}

  Optional<FoundBallot> findByLeaf(String leaf) {
    return jdbc.sql(
            "select id, round_number, ballot_day, nonce, seal, quarantined from ballot"
                + " where leaf = ?")
        .param(leaf)
        .query(
            (row, n) ->
                new FoundBallot(
                    new BallotLeaf(
                        row.getString("round_number"),
                        row.getString("ballot_day"),
                        row.getString("id"),
                        row.getString("nonce"),
                        row.getString("seal")),
                    row.getBoolean("quarantined")))
        .optional();
  }

  int indexOf(String round, String period, String leaf) {
    return jdbc.sql(
            "select count(*) from ballot where round_number = ? and ballot_day = ? and leaf < ?")
        .params(round, period, leaf)
        .query(Integer.class)
        .single();
  }

  /** A ballot that belongs to a receipt. */
  record FoundBallot(BallotLeaf leaf, boolean quarantined) {}
}
