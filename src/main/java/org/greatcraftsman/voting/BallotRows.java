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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ballots and their choices. Nothing here removes a ballot or changes what it names. */
@Repository
class BallotRows {

  private static final String BALLOT =
      "insert into ballot (id, round_number, ballot_day, voter, received_at, address_block, nonce,"
          + " salt, seal, leaf, choice_set, quarantined) values ";
  private static final String RECEIPT =
      "select round_number, ballot_day, leaf, received_at from ballot where ";

  private final JdbcClient jdbc;

  BallotRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds ballots with few statements: a statement for each row would cost a round trip each. */
  void add(List<Ballot> ballots) {
    List<Object> rows = new ArrayList<>();
    List<Object> choices = new ArrayList<>();
    for (Ballot ballot : ballots) {
      Leaf leaf = ballot.leaf();
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
              leaf.seal(),
              ballot.hash(),
              ballot.choiceSet()));
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

  Set<String> voted(String round, String period, Collection<String> voters) {
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
  Map<String, Integer> from(String round, Collection<String> addresses, Instant since) {
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

  Optional<Receipt> receipt(String round, String period, Voter voter) {
    return jdbc.sql(RECEIPT + "round_number = ? and ballot_day = ? and voter = ?")
        .params(round, period, voter.fingerprint())
        .query((row, n) -> receipt(row))
        .optional();
  }

  private static Receipt receipt(ResultSet row) throws SQLException {
    return new Receipt(
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

  /** The leaves of a period in the order of the tree: by their hash, which tells nothing. */
  List<Leaf> leaves(String round, String period) {
    return jdbc.sql(
            "select id, nonce, seal from ballot where round_number = ? and ballot_day = ?"
                + " order by leaf")
        .params(round, period)
        .query(
            (row, n) ->
                new Leaf(
                    round,
                    period,
                    row.getString("id"),
                    row.getString("nonce"),
                    row.getString("seal")))
        .list();
  }

  Optional<Found> find(String leaf) {
    return jdbc.sql(
            "select id, round_number, ballot_day, nonce, seal, quarantined from ballot"
                + " where leaf = ?")
        .param(leaf)
        .query(
            (row, n) ->
                new Found(
                    new Leaf(
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
  record Found(Leaf leaf, boolean quarantined) {}
}
