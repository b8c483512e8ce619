package org.greatcraftsman.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.bench.BenchmarkSummary;
import org.greatcraftsman.bench.PairedBenchmark;
import org.greatcraftsman.office.DatabaseServer;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.office.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Benchmark that compares the tally with reading the same rows from the same database. On a server
 * the number of ballots is {@code -Dbench.ballots}, each with three choices; every hundredth is
 * quarantined. Ids of ballots, voters and leaves are in random order, as in production.
 *
 * <p>Storing ten million ballots takes a database server half an hour and about 8 GB of disk; they
 * do not fit into an in-memory H2.
 */
@OfficeTest
class TallyBench {

  private static final int BALLOTS =
      TestDatabase.isH2() ? 300_000 : Integer.getInteger("bench.ballots", 1_000_000);

  /**
   * The number of ballots in one insert statement. Parts keep the undo log of H2 small; MariaDB
   * fills an empty table much faster in one statement.
   */
  private static final int PART = TestDatabase.isH2() ? 100_000 : BALLOTS;

  private static final int CHOICES = 3;
  private static final int NOMINEES = 180;
  private static final RoundId ROUND = new RoundId("GCC2");
  private static final SortedSet<NominationNumber> VOTE_LIST =
      IntStream.range(0, NOMINEES)
          .mapToObj("GCC2-%04d"::formatted)
          .map(NominationNumber::new)
          .collect(Collectors.toCollection(TreeSet::new));

  @Autowired TallyRepository rows;
  @Autowired DataSource database;

  @Test
  void tallyAgainstReading() throws Exception {
    fill();
    long counted = (long) CHOICES * (BALLOTS - BALLOTS / 100);

    BenchmarkSummary.write(
        "tally.vs-read." + BALLOTS + (TestDatabase.isH2() ? "" : ".server"),
        PairedBenchmark.run(
            1,
            3,
            "milliseconds",
            () -> {
              long start = System.nanoTime();
              long votes =
                  rows.countVotes(ROUND, VOTE_LIST).values().stream()
                      .mapToLong(Long::longValue)
                      .sum();
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
    JdbcTemplate reading = new JdbcTemplate(database);
    if (!TestDatabase.isH2()) {
      // Otherwise the driver would keep all rows in memory.
      reading.setFetchSize(Integer.MIN_VALUE);
    }
    reading.query(
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

  private void fill() throws Exception {
    if (!TestDatabase.isH2() && DatabaseServer.running().embedded()) {
      // The buffer of a production server; the test server is configured with much less.
      new JdbcTemplate(database).execute("set global innodb_buffer_pool_size = 2147483648");
    }
    try (var connection = database.getConnection()) {
      JdbcTemplate session = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
      // H2 would cache the result of a repeated query. Without the checks MariaDB sorts the rows of
      // an empty table first and writes each index once.
      session.execute(
          TestDatabase.isH2()
              ? "set optimize_reuse_results 0"
              : "set unique_checks = 0, foreign_key_checks = 0");
      for (int from = 1; from <= BALLOTS; from += PART) {
        fillBallots(session, from);
      }
      for (int from = 1; from <= BALLOTS; from += PART) {
        fillChoices(session, from);
      }
    }
  }

  private static void fillBallots(JdbcTemplate session, int from) {
    session.update(
        "insert into ballot (id, round_number, ballot_day, voter, received_at, address_block,"
            + " nonce, salt, seal, leaf, choice_set, cluster_number, quarantined) select "
            + hash("x")
            + ", ?, '2018-08-31', "
            + hash("-x")
            + ", x, concat('a', mod(x, 5000)), 'n', 's', 'e', "
            + hash("2 * x")
            + ", 'c', case when mod(x, 100) = 0 then 'GCC2-Q001' end, mod(x, 100) = 0 from ("
            + numbers()
            + ") numbers where x <= ?",
        ROUND,
        from,
        BALLOTS);
  }

  private static void fillChoices(JdbcTemplate session, int from) {
    session.update(
        "insert into ballot_choice (ballot_id, nominee) select "
            + hash("x")
            + ", concat('GCC2-', lpad(mod(x * 7 + choice * 61, ?), 4, '0')) from ("
            + numbers()
            + ") numbers, "
            + counting("choice", CHOICES)
            + " choices where x <= ?",
        NOMINEES,
        from,
        BALLOTS);
  }

  private static String hash(String number) {
    return TestDatabase.isH2()
        ? "lower(rawtohex(hash('MD5', cast(" + number + " as varchar))))"
        : "md5(" + number + ")";
  }

  /** A sequence of numbers of the size of a part, starting at a parameter. */
  private static String numbers() {
    if (TestDatabase.isH2()) {
      return "select ? + n as x from " + counting("n", PART);
    }
    StringBuilder sum = new StringBuilder("? + d0");
    StringBuilder digits = new StringBuilder(counting("d0", 10) + " digits0");
    int times = 10;
    for (int place = 1; times < PART; place++, times *= 10) {
      sum.append(" + " + times + " * d" + place);
      digits.append(", " + counting("d" + place, 10) + " digits" + place);
    }
    return "select " + sum + " as x from " + digits;
  }

  private static String counting(String name, int to) {
    return TestDatabase.isH2()
        ? "(select x as " + name + " from system_range(0, " + (to - 1) + "))"
        : IntStream.range(0, to)
            .mapToObj(number -> "select " + number + " as " + name)
            .collect(Collectors.joining(" union all ", "(", ")"));
  }
}
