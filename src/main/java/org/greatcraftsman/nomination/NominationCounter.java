package org.greatcraftsman.nomination;

import java.time.Instant;
import java.util.Optional;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.round.RoundService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The counter of a round's nominations. Its row is the lock under which numbers are assigned
 * without gaps, duplicates are found, and the close of the nominations sees every unsettled one.
 */
@Repository
class NominationCounter {

  private final JdbcClient jdbc;
  private final RoundService rounds;

  NominationCounter(JdbcClient jdbc, RoundService rounds) {
    this.jdbc = jdbc;
    this.rounds = rounds;
  }

  /** Locks the counter of the round until the transaction ends. */
  CounterState lock(RoundId round) {
    return locked(round)
        .orElseGet(
            () -> {
              rounds.lock(round);
              return locked(round).orElseGet(() -> start(round));
            });
  }

  private Optional<CounterState> locked(RoundId round) {
    return jdbc.sql(
            "select last_number, closed_at from nomination_counter where round_number = ? for"
                + " update")
        .param(round)
        .query(
            (row, n) ->
                new CounterState(row.getInt("last_number"), row.getObject("closed_at") != null))
        .optional();
  }

  private CounterState start(RoundId round) {
    jdbc.sql("insert into nomination_counter (round_number, last_number) values (?, 0)")
        .param(round)
        .update();
    return new CounterState(0, false);
  }

  /** Whether the nominations are closed, as far as other transactions have committed it. */
  boolean isClosed(RoundId round) {
    return jdbc.sql(
                "select count(*) from nomination_counter"
                    + " where round_number = ? and closed_at is not null")
            .param(round)
            .query(Long.class)
            .single()
        > 0;
  }

  /** Assigns the next number; the counter must be locked. */
  String next(RoundId round, CounterState counter) {
    int next = counter.last() + 1;
    jdbc.sql("update nomination_counter set last_number = ? where round_number = ?")
        .params(next, round)
        .update();
    return "%s-%04d".formatted(round, next);
  }

  void close(RoundId round, Instant at) {
    jdbc.sql(
            "update nomination_counter set closed_at = ?"
                + " where round_number = ? and closed_at is null")
        .params(at.toEpochMilli(), round)
        .update();
  }

  /**
   * The state of the counter.
   *
   * @param last last assigned number; 0 if there is none
   * @param closed whether the nominations are closed
   */
  record CounterState(int last, boolean closed) {}
}
