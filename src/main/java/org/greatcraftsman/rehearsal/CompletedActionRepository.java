package org.greatcraftsman.rehearsal;

import java.time.InstantSource;
import org.greatcraftsman.RoundId;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Stores which {@linkplain ScheduledAction scheduled actions} have completed in a round, so that a
 * rehearsal continues where it was after a restart.
 */
@Component
@Profile("rehearsal")
class CompletedActionRepository {

  private final JdbcClient jdbc;
  private final InstantSource clock;

  CompletedActionRepository(JdbcClient jdbc, InstantSource clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  boolean isCompleted(RoundId round, String action) {
    return jdbc.sql("select count(*) from rehearsal_act where round_number = ? and act = ?")
            .params(round, action)
            .query(Integer.class)
            .single()
        > 0;
  }

  void markCompleted(RoundId round, String action) {
    jdbc.sql("insert into rehearsal_act (round_number, act, done_at) values (?, ?, ?)")
        .params(round, action, clock.instant().toEpochMilli())
        .update();
  }
}
