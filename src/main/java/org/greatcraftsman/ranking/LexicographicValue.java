package org.greatcraftsman.ranking;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The value of a seat, a constraint or a list in a {@link Certificate}: a vector that is compared
 * lexicographically, first by the bounds met, then by the links of the tie chain, last by the lots,
 * of which the smallest that differs decides.
 *
 * @param links bounds met, points, expert points, group ④, group ②, votes
 * @param lots the multiplicity of each lot; never 0
 */
public record LexicographicValue(List<Rational> links, SortedMap<Integer, Rational> lots) {

  public LexicographicValue {
    links = List.copyOf(links);
    lots = Collections.unmodifiableSortedMap(new TreeMap<>(lots));
  }

  /** Seven words: {@code 0 5/3 2 0 0 -12 17:1,25:-1}, with {@code -} if there are no lots. */
  @Override
  public String toString() {
    return String.join(" ", links.stream().map(Rational::toString).toList())
        + " "
        + (lots.isEmpty()
            ? "-"
            : String.join(
                ",",
                lots.entrySet().stream().map(lot -> lot.getKey() + ":" + lot.getValue()).toList()));
  }
}
