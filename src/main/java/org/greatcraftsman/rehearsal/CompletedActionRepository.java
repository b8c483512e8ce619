package org.greatcraftsman.rehearsal;

import java.time.InstantSource;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the made-up public has done in a round, so that a rehearsal that was killed goes on where it
 * was.
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

  boolean isCompleted(String round, String act) {
    return jdbc.sql("select count(*) from rehearsal_act where round_number = ? and act = ?")
            .params(round, act)
            .query(Integer.class)
            .single()
        > 0;
  }

  void markCompleted(String round, String act) {
    jdbc.sql("insert into rehearsal_act (round_number, act, done_at) values (?, ?, ?)")
        .params(round, act, clock.instant().toEpochMilli())
        .update();
  }
}
