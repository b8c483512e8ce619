package org.greatcraftsman.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** The draw of a panel from the published pool and seed. */
class PanelLotteryTest {

  private static final List<String> FIELDS = List.of("A", "B", "C", "D");

  @Test
  void seatsAreApportionedByLargestRemainders() {
    PanelLottery lottery = new PanelLottery("seed", pool(Map.of()));

    assertThat(lottery.apportion(counts(Map.of("A", 53, "B", 24, "C", 23)), 10))
        .isEqualTo(Map.of("A", 5, "B", 3, "C", 2));
  }

  @Test
  void equalRemaindersAreOrderedByTheLotOfTheIndustry() throws Exception {
    String first = lot("seed", "A").compareTo(lot("seed", "B")) < 0 ? "A" : "B";

    assertThat(
            new PanelLottery("seed", pool(Map.of())).apportion(counts(Map.of("A", 5, "B", 5)), 3))
        .containsEntry(first, 2);
  }

  @Test
  void anExpertOfARareIndustryIsNotDrawnForACommonOne() {
    PanelLottery lottery = new PanelLottery("seed", pool(Map.of("Z1", "AB", "Z2", "A", "Z3", "A")));

    assertThat(lottery.draw(counts(Map.of("A", 2, "B", 1)), Set.of()))
        .containsEntry("Z1", "B")
        .containsEntry("Z2", "A")
        .containsEntry("Z3", "A");
  }

  @Test
  void aSeatThatItsIndustryCannotFillGoesToTheNextLotOfAllExperts() {
    PanelLottery lottery = new PanelLottery("seed", pool(Map.of("Z1", "A", "Z2", "A")));

    assertThat(lottery.draw(counts(Map.of("A", 1, "B", 1)), Set.of()))
        .containsOnlyKeys("Z1", "Z2")
        .containsValues("A", "");
  }

  @Test
  void anExhaustedPoolLeavesSeatsVacant() {
    PanelLottery lottery = new PanelLottery("seed", pool(Map.of("Z1", "A", "Z2", "A")));

    assertThat(lottery.draw(counts(Map.of("A", 3)), Set.of("Z1"))).containsOnlyKeys("Z2");
  }

  /** Implements the published description without using the code under test. */
  @Property(tries = 500)
  void anyoneCanRepeatTheDraw(
      @ForAll @AlphaChars @StringLength(min = 1, max = 20) String seed,
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 15) Integer> masks,
      @ForAll @Size(value = 4) List<@IntRange(max = 40) Integer> files,
      @ForAll @IntRange(min = 1, max = 15) int seats)
      throws Exception {
    SortedMap<String, SortedSet<String>> pool = new TreeMap<>();
    IntStream.range(0, masks.size())
        .forEach(i -> pool.put("Z%03d".formatted(i * 37 % 101), fields(masks.get(i))));
    SortedMap<String, Integer> counts = new TreeMap<>();
    IntStream.range(0, 4).forEach(i -> counts.put(FIELDS.get(i), files.get(i) + 1));
    PanelLottery lottery = new PanelLottery(seed, pool);

    Map<String, Integer> shares = lottery.apportion(counts, seats);
    Map<String, String> drawn = lottery.draw(new TreeMap<>(shares), Set.of());

    assertThat(shares).isEqualTo(repeatShares(seed, counts, seats));
    assertThat(drawn).isEqualTo(repeatDraw(seed, pool, shares));
    assertThat(drawn).hasSize(Math.min(seats, pool.size()));
  }

  private static Map<String, Integer> repeatShares(
      String seed, Map<String, Integer> files, int seats) throws Exception {
    int all = files.values().stream().mapToInt(i -> i).sum();
    Map<String, Integer> shares = new TreeMap<>();
    for (String field : FIELDS) {
      shares.put(field, files.get(field) * seats / all);
    }
    List<String> byRemainder = new ArrayList<>(FIELDS);
    for (int i = 0; i < byRemainder.size(); i++) {
      for (int j = i + 1; j < byRemainder.size(); j++) {
        int one = files.get(byRemainder.get(i)) * seats % all;
        int other = files.get(byRemainder.get(j)) * seats % all;
        boolean swap =
            other > one
                || other == one
                    && lot(seed, byRemainder.get(j)).compareTo(lot(seed, byRemainder.get(i))) < 0;
        if (swap) {
          String swapped = byRemainder.get(i);
          byRemainder.set(i, byRemainder.get(j));
          byRemainder.set(j, swapped);
        }
      }
    }
    int left = seats - shares.values().stream().mapToInt(i -> i).sum();
    for (int i = 0; i < left; i++) {
      shares.merge(byRemainder.get(i), 1, Integer::sum);
    }
    return shares;
  }

  private static Map<String, String> repeatDraw(
      String seed, SortedMap<String, SortedSet<String>> pool, Map<String, Integer> shares)
      throws Exception {
    Map<String, String> byLot = new TreeMap<>();
    for (String code : pool.keySet()) {
      byLot.put(lot(seed, code), code);
    }
    List<String> fields = new ArrayList<>(FIELDS);
    fields.sort(
        (one, other) -> {
          long count = pool.values().stream().filter(all -> all.contains(one)).count();
          long otherCount = pool.values().stream().filter(all -> all.contains(other)).count();
          return count == otherCount ? one.compareTo(other) : Long.compare(count, otherCount);
        });
    Map<String, String> drawn = new TreeMap<>();
    for (String field : fields) {
      int left = shares.get(field);
      for (String code : byLot.values()) {
        if (left > 0 && !drawn.containsKey(code) && pool.get(code).contains(field)) {
          drawn.put(code, field);
          left--;
        }
      }
    }
    int seats = shares.values().stream().mapToInt(i -> i).sum();
    for (String code : byLot.values()) {
      if (drawn.size() < seats && !drawn.containsKey(code)) {
        drawn.put(code, "");
      }
    }
    return drawn;
  }

  private static String lot(String seed, String name) throws Exception {
    byte[] text = (seed + "\n" + name).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
  }

  private static SortedSet<String> fields(int mask) {
    SortedSet<String> fields = new TreeSet<>();
    IntStream.range(0, 4).filter(i -> (mask & 1 << i) != 0).forEach(i -> fields.add(FIELDS.get(i)));
    return fields;
  }

  private static SortedMap<String, SortedSet<String>> pool(Map<String, String> fieldsByCode) {
    SortedMap<String, SortedSet<String>> pool = new TreeMap<>();
    fieldsByCode.forEach(
        (code, fields) -> pool.put(code, new TreeSet<>(List.of(fields.split("")))));
    return pool;
  }

  private static SortedMap<String, Integer> counts(Map<String, Integer> counts) {
    return new TreeMap<>(counts);
  }
}
