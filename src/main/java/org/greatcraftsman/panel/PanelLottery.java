package org.greatcraftsman.panel;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * The draw of a panel, stratified by industry. Anyone can repeat it from the published pool and
 * seed.
 *
 * <ol>
 *   <li>The lot of an expert is the SHA-256 of the seed, a line feed and the expert's code. The
 *       smallest lot is drawn first.
 *   <li>The seats are apportioned to the industries in proportion to their files by the method of
 *       largest remainders (Hamilton's method). Equal remainders are ordered by the lot of the
 *       industry's code.
 *   <li>The industries draw one after the other, the one with the fewest experts first, equal ones
 *       by code. Each seats the experts who know it and have no seat yet, in the order of lots.
 *   <li>Seats for which no expert of the industry is left go to all other experts, in the order of
 *       lots.
 * </ol>
 */
final class PanelLottery {

  private final SortedMap<String, SortedSet<String>> pool;
  private final SeededOrder order;

  /**
   * @param pool for each code of an expert the industries that the expert knows
   */
  PanelLottery(String seed, SortedMap<String, SortedSet<String>> pool) {
    this.pool = pool;
    this.order = new SeededOrder(seed);
  }

  /** Returns the number of seats for each industry. */
  SortedMap<String, Integer> apportion(SortedMap<String, Integer> files, int seats) {
    int all = files.values().stream().mapToInt(Integer::intValue).sum();
    SortedMap<String, Integer> shares = new TreeMap<>();
    Map<String, Integer> remainders = new LinkedHashMap<>();
    files.forEach(
        (field, share) -> {
          shares.put(field, share * seats / all);
          remainders.put(field, share * seats % all);
        });
    int left = seats - shares.values().stream().mapToInt(Integer::intValue).sum();
    remainders.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(order.comparing(Map.Entry::getKey)))
        .limit(left)
        .forEach(field -> shares.merge(field.getKey(), 1, Integer::sum));
    return shares;
  }

  /**
   * Draws experts for vacant seats.
   *
   * @param shares number of seats for each industry; seats without an industry are under ""
   * @param drawnBefore codes that were drawn before
   * @return for each drawn code, in the order of the draw, the industry of its seat, or "" for a
   *     seat that its industry could not fill; fewer than the seats if the pool is exhausted
   */
  Map<String, String> draw(SortedMap<String, Integer> shares, Collection<String> drawnBefore) {
    Map<String, String> drawn = new LinkedHashMap<>();
    Set<String> excluded = new HashSet<>(drawnBefore);
    shares.keySet().stream()
        .filter(field -> !field.isEmpty())
        .sorted(Comparator.comparing(field -> remainingInField(field, drawnBefore).size()))
        .forEach(
            field ->
                remainingInField(field, excluded).stream()
                    .limit(shares.get(field))
                    .forEach(
                        code -> {
                          drawn.put(code, field);
                          excluded.add(code);
                        }));
    int seats = shares.values().stream().mapToInt(Integer::intValue).sum();
    remaining(excluded).stream()
        .limit(seats - (long) drawn.size())
        .forEach(code -> drawn.put(code, ""));
    return Collections.unmodifiableMap(drawn);
  }

  private List<String> remainingInField(String field, Collection<String> drawnBefore) {
    return remaining(drawnBefore).stream().filter(code -> pool.get(code).contains(field)).toList();
  }

  private List<String> remaining(Collection<String> drawnBefore) {
    return pool.keySet().stream()
        .filter(code -> !drawnBefore.contains(code))
        .sorted(order.comparing(code -> code))
        .toList();
  }
}
