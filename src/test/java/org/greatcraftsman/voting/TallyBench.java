package org.greatcraftsman.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.greatcraftsman.bench.Duel;
import org.greatcraftsman.bench.Summary;
import org.greatcraftsman.office.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The count of all votes against merely reading the same rows from the same database. As many
 * ballots as {@code -Dbench.ballots} says, each with three choices; every hundredth is quarantined.
 */
@OfficeTest
class TallyBench {

  private static final int BALLOTS = Integer.getInteger("bench.ballots", 1_000_000);
  private static final int PART = 500_000;
  private static final int NOMINEES = 180;
  private static final String ROUND = "GCC2";

  @Autowired TallyRows rows;
  @Autowired JdbcTemplate jdbc;

  @Test
  void tallyAgainstReading() throws Exception {
    fill();
    long counted = 3L * (BALLOTS - BALLOTS / 100);

    Summary.write(
        "tally.vs-read." + BALLOTS,
        Duel.fight(
            1,
            5,
            "milliseconds",
            () -> {
              long start = System.nanoTime();
              long votes = rows.count(ROUND).values().stream().mapToLong(Long::longValue).sum();
              double spent = (System.nanoTime() - start) / 1e6;
              assertThat(votes).isEqualTo(counted);
              return spent;
            },
            () -> {
              long start = System.nanoTime();
              long read = read();
              double spent = (System.nanoTime() - start) / 1e6;
              assertThat(read).isEqualTo(counted);
              return spent;
            }));
  }

  private long read() {
    AtomicLong read = new AtomicLong();
    jdbc.query(
        "select choice.nominee from ballot_choice choice join ballot on ballot.id ="
            + " choice.ballot_id where ballot.round_number = ? and ballot.quarantined = false",
        row -> {
          if (!row.getString(1).isEmpty()) {
            read.incrementAndGet();
          }
        },
        ROUND);
    return read.get();
  }

  private void fill() {
    // H2 would answer the same question from memory the second time.
    jdbc.execute("set optimize_reuse_results 0");
    // Each part commits, so that the log of what to undo stays small.
    for (int from = 1; from <= BALLOTS; from += PART) {
      fill(from, Math.min(from + PART - 1, BALLOTS));
    }
  }

  private void fill(int from, int to) {
    jdbc.update(
        "insert into ballot (id, round_number, ballot_day, voter, received_at, address_block, nonce,"
            + " salt, seal, leaf, choice_set, quarantined) select 'b' || x, ?, '2018-08-31',"
            + " 'v' || x, x, 'a' || mod(x, 5000), 'n', 's', 'e', 'l' || x, 'c', mod(x, 100) = 0"
            + " from system_range(?, ?)",
        ROUND,
        from,
        to);
    for (int choice = 0; choice < 3; choice++) {
      jdbc.update(
          "insert into ballot_choice (ballot_id, nominee) select 'b' || x,"
              + " 'GCC2-' || lpad(mod(x * 7 + ? * 61, ?), 4, '0') from system_range(?, ?)",
          choice,
          NOMINEES,
          from,
          to);
    }
  }
}
