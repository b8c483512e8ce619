package org.greatcraftsman.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Who marks which file. */
class AllocationTest {

  private static final Lots LOTS = new Lots("seed");

  @Test
  void withoutConflictsEverybodyHasTheSameNumberOfFiles() {
    Map<String, List<String>> chosen = Allocation.of(LOTS, eligible(180, 15, 0, 1), 7);

    assertThat(chosen).hasSize(180);
    assertThat(chosen.values()).allSatisfy(experts -> assertThat(experts).hasSize(7));
    assertThat(loads(chosen, 15)).containsOnly(84);
  }

  @Property(tries = 100)
  void nobodyGetsAFileWithAConflictAndEveryFileGetsItsExperts(
      @ForAll @IntRange(min = 1, max = 40) int files, @ForAll long seed) {
    Map<String, Set<String>> eligible = eligible(files, 12, 4, seed);

    Allocation.of(LOTS, eligible, 5)
        .forEach(
            (file, experts) ->
                assertThat(experts)
                    .hasSize(5)
                    .doesNotHaveDuplicates()
                    .isSubsetOf(eligible.get(file)));
  }

  @Property(tries = 50)
  void theOrderOfInputChangesNothing(@ForAll long seed) {
    Map<String, Set<String>> eligible = eligible(20, 9, 3, seed);
    List<String> files = new ArrayList<>(eligible.keySet());
    Collections.shuffle(files, new Random(seed));
    Map<String, Set<String>> shuffled = new LinkedHashMap<>();
    for (String file : files) {
      List<String> experts = new ArrayList<>(eligible.get(file));
      Collections.shuffle(experts, new Random(seed + 1));
      shuffled.put(file, new LinkedHashSet<>(experts));
    }

    assertThat(Allocation.of(LOTS, shuffled, 4)).isEqualTo(Allocation.of(LOTS, eligible, 4));
  }

  @Test
  void anotherSeedDrawsOtherExperts() {
    Map<String, Set<String>> eligible = eligible(10, 9, 0, 1);

    assertThat(Allocation.of(new Lots("another"), eligible, 4))
        .isNotEqualTo(Allocation.of(LOTS, eligible, 4));
  }

  /** Judged by trying every allocation of small panels. */
  @Property(tries = 200)
  void noAllocationIsMoreEven(
      @ForAll @IntRange(min = 1, max = 5) int files,
      @ForAll @IntRange(min = 1, max = 2) int marks,
      @ForAll long seed) {
    Map<String, Set<String>> eligible = eligible(files, 4, 2, seed);

    assertThat(squares(loads(Allocation.of(LOTS, eligible, marks), 4)))
        .isEqualTo(best(List.copyOf(eligible.values()), 0, marks, new int[4]));
  }

  private static long best(List<Set<String>> files, int next, int marks, int[] load) {
    if (next == files.size()) {
      return IntStream.of(load).mapToLong(one -> (long) one * one).sum();
    }
    long best = Long.MAX_VALUE;
    for (int chosen = 0; chosen < 16; chosen++) {
      int set = chosen;
      boolean allowed =
          Integer.bitCount(set) == marks
              && IntStream.range(0, 4)
                  .filter(expert -> (set >> expert & 1) == 1)
                  .allMatch(expert -> files.get(next).contains("e" + expert));
      if (allowed) {
        IntStream.range(0, 4).forEach(expert -> load[expert] += set >> expert & 1);
        best = Math.min(best, best(files, next + 1, marks, load));
        IntStream.range(0, 4).forEach(expert -> load[expert] -= set >> expert & 1);
      }
    }
    return best;
  }

  private static long squares(List<Integer> loads) {
    return loads.stream().mapToLong(load -> (long) load * load).sum();
  }

  private static List<Integer> loads(Map<String, List<String>> chosen, int experts) {
    Map<String, Integer> loads = new HashMap<>();
    chosen.values().forEach(all -> all.forEach(expert -> loads.merge(expert, 1, Integer::sum)));
    return IntStream.range(0, experts)
        .mapToObj(expert -> loads.getOrDefault("e" + expert, 0))
        .toList();
  }

  /** Each file with up to so many experts excluded. */
  private static Map<String, Set<String>> eligible(
      int files, int experts, int excluded, long seed) {
    Random random = new Random(seed);
    Map<String, Set<String>> eligible = new LinkedHashMap<>();
    for (int file = 0; file < files; file++) {
      Set<String> left = new TreeSet<>();
      IntStream.range(0, experts).forEach(expert -> left.add("e" + expert));
      for (int i = 0; i < excluded; i++) {
        // Some experts are excluded far more often than others.
        left.remove("e" + (int) (experts * Math.pow(random.nextDouble(), 3)));
      }
      eligible.put("F" + file, left);
    }
    return eligible;
  }
}
