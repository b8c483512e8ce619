package org.greatcraftsman.voting;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.greatcraftsman.RoundId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Repository of the clusters of suspicious ballots. */
@Repository
class SuspiciousClusterRepository {

  private final JdbcClient jdbc;
  private final BallotRepository ballotRepository;
  private final VotingSettings settings;

  SuspiciousClusterRepository(
      JdbcClient jdbc, BallotRepository ballotRepository, VotingSettings settings) {
    this.jdbc = jdbc;
    this.ballotRepository = ballotRepository;
    this.settings = settings;
  }

  /** Detects bursts among the ballots of a closed box and flags them. */
  void flagBursts(RoundId round) {
    List<BurstDetector.Arrival> ofOneAddress = new ArrayList<>();
    List<List<BurstDetector.Arrival>> found = new ArrayList<>();
    ballotRepository.forEachArrival(
        round,
        arrival -> {
          if (!ofOneAddress.isEmpty() && !ofOneAddress.get(0).address().equals(arrival.address())) {
            found.addAll(BurstDetector.detect(ofOneAddress, settings));
            ofOneAddress.clear();
          }
          ofOneAddress.add(arrival);
        });
    found.addAll(BurstDetector.detect(ofOneAddress, settings));
    for (int i = 0; i < found.size(); i++) {
      add(round, "%s-Q%03d".formatted(round, i + 1), found.get(i));
    }
  }

  private void add(RoundId round, String number, List<BurstDetector.Arrival> ballots) {
    long same =
        ballots.stream()
            .collect(groupingBy(BurstDetector.Arrival::choicesHash, counting()))
            .values()
            .stream()
            .mapToLong(Long::longValue)
            .max()
            .orElse(0);
    jdbc.sql(
            "insert into ballot_cluster (number, round_number, ballots, same_choices, first_at,"
                + " last_at, state) values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            number,
            round,
            ballots.size(),
            same,
            ballots.get(0).receivedAt(),
            ballots.get(ballots.size() - 1).receivedAt(),
            SuspiciousCluster.State.FLAGGED.name())
        .update();
    List<String> ids = ballots.stream().map(BurstDetector.Arrival::id).toList();
    for (int at = 0; at < ids.size(); at += 1000) {
      jdbc.sql("update ballot set cluster_number = :number where id in (:ids)")
          .param("number", number)
          .param("ids", ids.subList(at, Math.min(ids.size(), at + 1000)))
          .update();
    }
  }

  List<SuspiciousCluster> findByRound(RoundId round) {
    return jdbc.sql(
            "select number, ballots, same_choices, first_at, last_at, state from ballot_cluster"
                + " where round_number = ? order by number")
        .param(round)
        .query(
            (row, n) ->
                new SuspiciousCluster(
                    row.getString("number"),
                    row.getLong("ballots"),
                    row.getLong("same_choices"),
                    Instant.ofEpochMilli(row.getLong("first_at")),
                    Instant.ofEpochMilli(row.getLong("last_at")),
                    SuspiciousCluster.State.valueOf(row.getString("state"))))
        .list();
  }

  int countUndecided(RoundId round) {
    return jdbc.sql(
            "select count(*) from ballot_cluster where round_number = ?"
                + " and state in ('FLAGGED', 'PROPOSED')")
        .param(round)
        .query(Integer.class)
        .single();
  }

  /**
   * Marks these as proposed for quarantine and all others as not; all of them must be undecided.
   */
  void propose(RoundId round, Collection<String> numbers) {
    changeState(round, SuspiciousCluster.State.PROPOSED, SuspiciousCluster.State.FLAGGED);
    for (String number : numbers) {
      int updated =
          jdbc.sql(
                  "update ballot_cluster set state = ?"
                      + " where round_number = ? and number = ? and state = ?")
              .params(
                  SuspiciousCluster.State.PROPOSED.name(),
                  round,
                  number,
                  SuspiciousCluster.State.FLAGGED.name())
              .update();
      if (updated != 1) {
        throw new IllegalStateException("cluster " + number + " is decided");
      }
    }
  }

  /** Withdraws the proposal. */
  void withdrawProposal(RoundId round) {
    changeState(round, SuspiciousCluster.State.PROPOSED, SuspiciousCluster.State.FLAGGED);
  }

  /** Quarantines the proposed clusters and keeps the others. */
  void quarantine(RoundId round) {
    jdbc.sql(
            "update ballot set quarantined = true where cluster_number in (select number from"
                + " ballot_cluster where round_number = ? and state = ?)")
        .params(round, SuspiciousCluster.State.PROPOSED.name())
        .update();
    changeState(round, SuspiciousCluster.State.PROPOSED, SuspiciousCluster.State.QUARANTINED);
    changeState(round, SuspiciousCluster.State.FLAGGED, SuspiciousCluster.State.KEPT);
  }

  private void changeState(
      RoundId round, SuspiciousCluster.State from, SuspiciousCluster.State to) {
    jdbc.sql("update ballot_cluster set state = ? where round_number = ? and state = ?")
        .params(to.name(), round, from.name())
        .update();
  }
}
