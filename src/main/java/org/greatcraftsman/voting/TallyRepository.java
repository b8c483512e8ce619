package org.greatcraftsman.voting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Repository of the counted votes. */
@Repository
class TallyRepository {

  private final JdbcClient jdbc;

  TallyRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<TallyTotals> find(RoundId round) {
    return jdbc.sql(
            "select round_number, ballots, quarantined, root, tallied_at from vote_tally"
                + " where round_number = ?")
        .param(round)
        .query(
            (row, n) ->
                new TallyTotals(
                    new RoundId(row.getString("round_number")),
                    row.getLong("ballots"),
                    row.getLong("quarantined"),
                    row.getString("root"),
                    Instant.ofEpochMilli(row.getLong("tallied_at"))))
        .optional();
  }

  long ballots(RoundId round, boolean quarantinedOnly) {
    return jdbc.sql(
            "select count(*) from ballot where round_number = ?"
                + (quarantinedOnly ? " and quarantined = true" : ""))
        .param(round)
        .query(Long.class)
        .single();
  }

  /**
   * Counts the votes of the ballots that are not quarantined: the votes of all ballots minus those
   * of the quarantined ones, which are few. Looking up the ballot of each choice would take most of
   * the time.
   *
   * @param voteList numbers of the nominees, which no other round uses
   */
  Map<NominationNumber, Long> countVotes(RoundId round, SortedSet<NominationNumber> voteList) {
    Map<NominationNumber, Long> votes = new TreeMap<>();
    jdbc.sql(
            "select nominee, count(*) as votes from ballot_choice where nominee between ? and ?"
                + " group by nominee")
        .params(voteList.first(), voteList.last())
        .query(
            row -> {
              add(votes, row, 1);
            });
    votes.keySet().retainAll(voteList);
    jdbc.sql(
            "select choice.nominee as nominee, count(*) as votes from ballot_choice choice"
                + " join ballot on ballot.id = choice.ballot_id"
                + " where ballot.round_number = ? and ballot.cluster_number is not null"
                + " and ballot.quarantined = true group by choice.nominee")
        .param(round)
        .query(
            row -> {
              add(votes, row, -1);
            });
    return votes;
  }

  private static void add(Map<NominationNumber, Long> votes, ResultSet row, int sign)
      throws SQLException {
    votes.merge(
        new NominationNumber(row.getString("nominee")), sign * row.getLong("votes"), Long::sum);
  }

  void add(TallyTotals counted, Map<NominationNumber, Long> votes) {
    jdbc.sql(
            "insert into vote_tally (round_number, ballots, quarantined, root, tallied_at)"
                + " values (?, ?, ?, ?, ?)")
        .params(
            counted.round(),
            counted.ballots(),
            counted.quarantined(),
            counted.root(),
            counted.at().toEpochMilli())
        .update();
    votes.forEach(
        (nominee, count) ->
            jdbc.sql("insert into vote_total (round_number, nominee, votes) values (?, ?, ?)")
                .params(List.of(counted.round(), nominee, count))
                .update());
  }

  Map<NominationNumber, Long> votes(RoundId round) {
    Map<NominationNumber, Long> votes = new TreeMap<>();
    jdbc.sql("select nominee, votes from vote_total where round_number = ?")
        .param(round)
        .query(
            row -> {
              votes.put(new NominationNumber(row.getString("nominee")), row.getLong("votes"));
            });
    return votes;
  }

  /** Totals of a tally. */
  record TallyTotals(RoundId round, long ballots, long quarantined, String root, Instant at) {}
}
