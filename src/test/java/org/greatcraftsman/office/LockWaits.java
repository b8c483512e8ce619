package org.greatcraftsman.office;

import org.springframework.jdbc.core.JdbcTemplate;

/** The transactions that wait for a lock in the database of this run. */
public final class LockWaits {

  private LockWaits() {}

  /** How many wait at this moment. */
  public static int in(JdbcTemplate jdbc) {
    return jdbc.queryForObject(
        TestDatabase.isH2()
            ? "select count(*) from information_schema.sessions where blocker_id is not null"
            : "select count(*) from information_schema.innodb_trx where trx_state = 'LOCK WAIT'",
        Integer.class);
  }
}
