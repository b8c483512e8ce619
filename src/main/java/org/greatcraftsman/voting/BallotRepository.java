package org.greatcraftsman.voting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Repository of the ballots and their choices. No method deletes a ballot or changes its choices.
 */
@Repository
class BallotRepository {

  /** Number of rows that are read at a time. */
  static final int PAGE = 2000;

  private static final String RECEIPT =
      "select round_number, ballot_day, leaf, received_at from ballot where ";

  private final JdbcClient jdbc;

  BallotRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Stores a ballot and its choices: two statements, because each costs a round trip. */
  void add(Ballot ballot) {
    BallotLeaf leaf = ballot.leaf();
    jdbc.sql(
            "insert into ballot (id, round_number, ballot_day, voter, received_at, address_block,"
                + " nonce, salt, seal, leaf, choice_set, quarantined)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false)")
        .params(
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
            ballot.choicesHash())
        .update();
    List<NominationNumber> choices = ballot.choices();
    jdbc.sql(
            "insert into ballot_choice (ballot_id, nominee) values "
                + String.join(", ", Collections.nCopies(choices.size(), "(?, ?)")))
        .params(choices.stream().flatMap(nominee -> Stream.of(leaf.id(), nominee)).toList())
        .update();
  }

  /** Returns the number of ballots of the round from this address after this moment. */
  int countByAddress(RoundId round, String address, Instant since) {
    return jdbc.sql(
            "select count(*) from ballot where round_number = ? and address_block = ?"
                + " and received_at > ?")
        .params(round, address, since.toEpochMilli())
        .query(Integer.class)
        .single();
  }

  Optional<BallotReceipt> receipt(RoundId round, String period, Voter voter) {
    return jdbc.sql(RECEIPT + "round_number = ? and ballot_day = ? and voter = ?")
        .params(round, period, voter.fingerprint())
        .query((row, n) -> receipt(row))
        .optional();
  }

  private static BallotReceipt receipt(ResultSet row) throws SQLException {
    return new BallotReceipt(
        new RoundId(row.getString("round_number")),
        row.getString("ballot_day"),
        row.getString("leaf"),
        Instant.ofEpochMilli(row.getLong("received_at")));
  }

  /** Returns the periods with ballots, sorted. */
  List<String> periods(RoundId round) {
    return jdbc.sql(
            "select distinct ballot_day from ballot where round_number = ? order by ballot_day")
        .param(round)
        .query(String.class)
        .list();
  }

  /** Passes the leaves of a period to a consumer in the order of the tree: by hash. */
  void forEachLeaf(RoundId round, String period, Consumer<BallotLeaf> consumer) {
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
        stored -> consumer.accept(stored.leaf()));
  }

  /** Passes the arrival of each ballot to a consumer, by address and time. */
  void forEachArrival(RoundId round, Consumer<BurstDetector.Arrival> consumer) {
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
        consumer);
  }

  /** Reads page by page, because a driver keeps a whole result in memory. */
  private static <T> void pages(Function<Optional<T>, List<T>> after, Consumer<T> consumer) {
    Optional<T> last = Optional.empty();
    List<T> page;
    do {
      page = after.apply(last);
      page.forEach(consumer);
      last = page.isEmpty() ? last : Optional.of(page.get(page.size() - 1));
    } while (page.size() == PAGE);
  }

  /**
   * A stored leaf.
   *
   * @param hash stored hash of the leaf, by which the rows are ordered
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
                        new RoundId(row.getString("round_number")),
                        row.getString("ballot_day"),
                        row.getString("id"),
                        row.getString("nonce"),
                        row.getString("seal")),
                    row.getBoolean("quarantined")))
        .optional();
  }

  /** Returns the index of a leaf in the tree of its period, from 0. */
  int indexOf(RoundId round, String period, String leaf) {
    return jdbc.sql(
            "select count(*) from ballot where round_number = ? and ballot_day = ? and leaf < ?")
        .params(round, period, leaf)
        .query(Integer.class)
        .single();
  }

  /** A ballot that was found by its receipt. */
  record FoundBallot(BallotLeaf leaf, boolean quarantined) {}
}
