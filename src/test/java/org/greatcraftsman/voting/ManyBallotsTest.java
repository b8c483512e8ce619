package org.greatcraftsman.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.office.OfficeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Tests that more ballots than one page holds are read completely and in order. */
@OfficeTest
class ManyBallotsTest {

  private static final RoundId ROUND = new RoundId("GCC2");
  private static final String DAY = "2018-08-31";
  private static final int BALLOTS = 2 * BallotRepository.PAGE + 1;

  @Autowired BallotRepository rows;
  @Autowired JdbcTemplate jdbc;

  @BeforeEach
  void fill() {
    add(ROUND, DAY, BALLOTS);
    add(ROUND, "2018-09-01", 5);
    add(new RoundId("GCC1"), DAY, 5);
  }

  /** Ids, hashes, addresses and times are ordered differently; many ballots share a time. */
  private void add(RoundId round, String day, int ballots) {
    List<Object[]> values =
        IntStream.range(0, ballots)
            .mapToObj(
                i ->
                    new Object[] {
                      id(round, day, i),
                      round,
                      day,
                      "v" + i,
                      i % 7,
                      "a" + i % 3,
                      leaf(round, day, i),
                      "c"
                    })
            .toList();
    jdbc.batchUpdate(
        "insert into ballot (id, round_number, ballot_day, voter, received_at, address_block,"
            + " leaf, choice_set, nonce, salt, seal, quarantined)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, 'n', 's', 'e', false)",
        values);
  }

  private static String id(RoundId round, String day, int i) {
    return round + day + "-" + i * 31L % 10_007;
  }

  private static String leaf(RoundId round, String day, int i) {
    return "%05d".formatted(i * 17L % 10_007) + round + day;
  }

  @Test
  void everyLeafOfADayIsReadOnceInTheOrderOfItsHash() {
    List<String> read = new ArrayList<>();
    rows.forEachLeaf(ROUND, DAY, leaf -> read.add(leaf.id()));

    assertThat(read)
        .containsExactlyElementsOf(
            IntStream.range(0, BALLOTS)
                .boxed()
                .sorted(Comparator.comparing(i -> leaf(ROUND, DAY, i)))
                .map(i -> id(ROUND, DAY, i))
                .toList());
  }

  @Test
  void everyBallotOfTheRoundIsReadOnceInTheOrderOfAddressAndTime() {
    List<BurstDetector.Arrival> read = new ArrayList<>();
    rows.forEachArrival(ROUND, read::add);

    assertThat(read)
        .hasSize(BALLOTS + 5)
        .doesNotHaveDuplicates()
        .isSortedAccordingTo(
            Comparator.comparing(BurstDetector.Arrival::address)
                .thenComparing(BurstDetector.Arrival::receivedAt)
                .thenComparing(BurstDetector.Arrival::id));
  }
}
