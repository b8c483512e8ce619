package org.greatcraftsman.nomination;

import java.time.Instant;
import java.util.Optional;
import org.greatcraftsman.round.RoundService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts the files of a round. Its row is the lock behind which numbers are given without gaps,
 * doubles are found, and the closing of the list sees every nomination that is still open.
 */
@Repository
class NominationCounter {

  private final JdbcClient jdbc;
  private final RoundService rounds;

  NominationCounter(JdbcClient jdbc, RoundService rounds) {
    this.jdbc = jdbc;
    this.rounds = rounds;
  }

  /** Holds the round's counter until the transaction ends. */
  CounterState lock(String round) {
    return locked(round)
        .orElseGet(
            () -> {
              rounds.lock(round);
              return locked(round).orElseGet(() -> start(round));
            });
  }

  private Optional<CounterState> locked(String round) {
    return jdbc.sql(
            "select last_number, closed_at from nomination_counter where round_number = ? for update")
        .param(round)
        .query(
            (row, n) ->
                new CounterState(row.getInt("last_number"), row.getObject("closed_at") != null))
        .optional();
  }

  private CounterState start(String round) {
    jdbc.sql("insert into nomination_counter (round_number, last_number) values (?, 0)")
        .param(round)
        .update();
    return new CounterState(0, false);
  }

  /** Whether the list is closed, as far as others have committed it. */
  boolean isClosed(String round) {
    return jdbc.sql(
                "select count(*) from nomination_counter"
                    + " where round_number = ? and closed_at is not null")
            .param(round)
            .query(Long.class)
            .single()
        > 0;
  }

  /** The number after the last one; the counter is locked. */
  String next(String round, CounterState counter) {
    int next = counter.last() + 1;
    jdbc.sql("update nomination_counter set last_number = ? where round_number = ?")
        .params(next, round)
        .update();
    return "%s-%04d".formatted(round, next);
  }

  void close(String round, Instant at) {
    jdbc.sql(
            "update nomination_counter set closed_at = ?"
                + " where round_number = ? and closed_at is null")
        .params(at.toEpochMilli(), round)
        .update();
  }

  /**
   * @param last the number that was given last, 0 when none was
   * @param closed whether the list is closed
   */
  record CounterState(int last, boolean closed) {}
}
