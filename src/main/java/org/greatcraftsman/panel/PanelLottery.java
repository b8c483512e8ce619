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
 * The draw of a panel: stratified by field, and repeatable by anyone from the published pool and
 * seed alone.
 *
 * <ol>
 *   <li>The lot of an expert is SHA-256 of the seed, a line feed and the expert's code; the
 *       smallest is drawn first.
 *   <li>The seats are shared out among the fields in proportion to their files by the method of
 *       largest remainders (Hamilton's method), equal remainders by the lot of the field's code.
 *   <li>The fields draw one after the other, the one with the fewest experts first, equal ones by
 *       code: each seats whoever knows the field and has no seat yet, in the order of the lots.
 *   <li>Seats that no expert of their field is left for go to all others, in the order of the lots.
 * </ol>
 */
final class PanelLottery {

  private final SortedMap<String, SortedSet<String>> pool;
  private final SeededOrder lots;

  /**
   * @param pool for each code of an expert the fields that the expert knows
   */
  PanelLottery(String seed, SortedMap<String, SortedSet<String>> pool) {
    this.pool = pool;
    this.lots = new SeededOrder(seed);
  }

  /** How many of the seats each field gets. */
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
                .thenComparing(lots.comparing(Map.Entry::getKey)))
        .limit(left)
        .forEach(field -> shares.merge(field.getKey(), 1, Integer::sum));
    return shares;
  }

  /**
   * Draws for these seats.
   *
   * @param shares how many seats each field has; those without a field stand under ""
   * @param asked the codes that were drawn before
   * @return for each code that is drawn now, in the order of the draw, the field of its seat; ""
   *     for a seat that its field could not fill. Fewer than the seats when the pool is used up
   */
  Map<String, String> draw(SortedMap<String, Integer> shares, Collection<String> asked) {
    Map<String, String> drawn = new LinkedHashMap<>();
    Set<String> out = new HashSet<>(asked);
    shares.keySet().stream()
        .filter(field -> !field.isEmpty())
        .sorted(Comparator.comparing(field -> remainingInField(field, asked).size()))
        .forEach(
            field ->
                remainingInField(field, out).stream()
                    .limit(shares.get(field))
                    .forEach(
                        code -> {
                          drawn.put(code, field);
                          out.add(code);
                        }));
    int seats = shares.values().stream().mapToInt(Integer::intValue).sum();
    remaining(out).stream().limit(seats - (long) drawn.size()).forEach(code -> drawn.put(code, ""));
    return Collections.unmodifiableMap(drawn);
  }

  private List<String> remainingInField(String field, Collection<String> asked) {
    return remaining(asked).stream().filter(code -> pool.get(code).contains(field)).toList();
  }

  private List<String> remaining(Collection<String> asked) {
    return pool.keySet().stream()
        .filter(code -> !asked.contains(code))
        .sorted(lots.comparing(code -> code))
        .toList();
  }
}
