package org.greatcraftsman.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who marks which file, as evenly as the conflicts of interest allow.
 *
 * <p>An optimal semi-matching (Harvey, Ladner, Lovász, Tamir: <a
 * href="https://doi.org/10.1016/j.jalgor.2004.10.003">Semi-matchings for bipartite graphs and load
 * balancing</a>): first every file takes its least loaded experts, ties by lot; then, as long as a
 * chain of exchanges leads from an expert to another who has at least two files fewer, the chain is
 * carried out. When no such chain is left, no other allocation has a smaller sum of squared loads,
 * nor a smaller greatest load. Everything is ordered by lot, so the order of input changes nothing.
 */
final class Allocation {

  private final Lots lots;
  private final Map<String, Set<String>> eligible;
  private final List<String> files;
  private final List<String> experts;
  private final Map<String, Set<String>> chosen = new HashMap<>();
  private final Map<String, Integer> load = new HashMap<>();

  private Allocation(Lots lots, Map<String, Set<String>> eligible) {
    this.lots = lots;
    this.eligible = eligible;
    this.files = eligible.keySet().stream().sorted(lots.by(file -> file)).toList();
    this.experts =
        eligible.values().stream()
            .flatMap(Set::stream)
            .distinct()
            .sorted(lots.by(expert -> expert))
            .toList();
  }

  /**
   * @param eligible for each file the experts without a conflict; at least {@code marks} of them
   * @param marks how many experts each file needs
   * @return for each file its experts, both in the order of their names
   */
  static SortedMap<String, List<String>> of(
      Lots lots, Map<String, Set<String>> eligible, int marks) {
    Allocation allocation = new Allocation(lots, eligible);
    allocation.takeLeastLoaded(marks);
    while (allocation.exchange()) {
      // Each exchange makes the sum of squared loads smaller, so this ends.
      continue;
    }
    SortedMap<String, List<String>> result = new TreeMap<>();
    allocation.chosen.forEach((file, taken) -> result.put(file, List.copyOf(new TreeSet<>(taken))));
    return result;
  }

  private void takeLeastLoaded(int marks) {
    experts.forEach(expert -> load.put(expert, 0));
    for (String file : files) {
      List<String> taken =
          eligible.get(file).stream()
              .sorted(Comparator.<String>comparingInt(load::get).thenComparing(lots.forFile(file)))
              .limit(marks)
              .toList();
      if (taken.size() < marks) {
        throw new IllegalArgumentException("too few experts for " + file);
      }
      chosen.put(file, new TreeSet<>(taken));
      taken.forEach(expert -> load.merge(expert, 1, Integer::sum));
    }
  }

  private boolean exchange() {
    List<String> heaviestFirst = new ArrayList<>(experts);
    heaviestFirst.sort(Comparator.comparingInt((String expert) -> -load.get(expert)));
    return heaviestFirst.stream().anyMatch(this::relieve);
  }

  /** A step of a chain: this file goes from one expert to the next. */
  private record Step(String from, String file) {}

  private boolean relieve(String heavy) {
    Map<String, Step> reached = new LinkedHashMap<>();
    reached.put(heavy, new Step(heavy, ""));
    Deque<String> next = new ArrayDeque<>(List.of(heavy));
    while (!next.isEmpty()) {
      String from = next.remove();
      for (String file : files) {
        if (!chosen.get(file).contains(from)) {
          continue;
        }
        for (String to : experts) {
          if (!reached.containsKey(to)
              && eligible.get(file).contains(to)
              && !chosen.get(file).contains(to)) {
            reached.put(to, new Step(from, file));
            if (load.get(to) <= load.get(heavy) - 2) {
              carryOut(heavy, to, reached);
              return true;
            }
            next.add(to);
          }
        }
      }
    }
    return false;
  }

  private void carryOut(String heavy, String light, Map<String, Step> reached) {
    for (String to = light; !to.equals(heavy); to = reached.get(to).from()) {
      Step step = reached.get(to);
      chosen.get(step.file()).remove(step.from());
      chosen.get(step.file()).add(to);
    }
    load.merge(heavy, -1, Integer::sum);
    load.merge(light, 1, Integer::sum);
  }
}
