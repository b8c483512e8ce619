package org.greatcraftsman.office;

import org.springframework.jdbc.core.JdbcTemplate;

/** Counts the transactions that wait for a lock in the database of the test run. */
public final class LockWaits {

  private LockWaits() {}

  /** The number of transactions that wait now. */
  public static int in(JdbcTemplate jdbc) {
    return jdbc.queryForObject(
        TestDatabase.isH2()
            ? "select count(*) from information_schema.sessions where blocker_id is not null"
            : "select count(*) from information_schema.innodb_trx where trx_state = 'LOCK WAIT'",
        Integer.class);
  }
}
