package org.greatcraftsman.voting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The counted votes. */
@Repository
class TallyRows {

  private final JdbcClient jdbc;

  TallyRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Counted> find(String round) {
    return jdbc.sql(
            "select round_number, ballots, quarantined, root, tallied_at from vote_tally"
                + " where round_number = ?")
        .param(round)
        .query(
            (row, n) ->
                new Counted(
                    row.getString("round_number"),
                    row.getLong("ballots"),
                    row.getLong("quarantined"),
                    row.getString("root"),
                    Instant.ofEpochMilli(row.getLong("tallied_at"))))
        .optional();
  }

  long ballots(String round, boolean quarantinedOnly) {
    return jdbc.sql(
            "select count(*) from ballot where round_number = ?"
                + (quarantinedOnly ? " and quarantined = true" : ""))
        .param(round)
        .query(Long.class)
        .single();
  }

  /** Votes of the ballots that are not quarantined. */
  Map<String, Long> count(String round) {
    Map<String, Long> votes = new TreeMap<>();
    jdbc.sql(
            "select choice.nominee as nominee, count(*) as votes from ballot_choice choice"
                + " join ballot on ballot.id = choice.ballot_id"
                + " where ballot.round_number = ? and ballot.quarantined = false"
                + " group by choice.nominee")
        .param(round)
        .query(
            row -> {
              votes.put(row.getString("nominee"), row.getLong("votes"));
            });
    return votes;
  }

  void add(Counted counted, Map<String, Long> votes) {
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

  Map<String, Long> votes(String round) {
    Map<String, Long> votes = new TreeMap<>();
    jdbc.sql("select nominee, votes from vote_total where round_number = ?")
        .param(round)
        .query(
            row -> {
              votes.put(row.getString("nominee"), row.getLong("votes"));
            });
    return votes;
  }

  /** What was counted. */
  record Counted(String round, long ballots, long quarantined, String root, Instant at) {}
}
