package org.greatcraftsman.ranking;

import java.math.BigInteger;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a set of seats is worth, as an element of a totally ordered group, so that the algorithms of
 * shortest paths and flows hold for it as for whole numbers. Compared in this order: bounds met,
 * then the sums along the tie chain, then the lots. Each lot is a generator of its own, and a
 * smaller lot outweighs all greater ones together; so no two different sets of candidates have the
 * same weight.
 *
 * @param bounds bounds met, in seats
 * @param merits the sums along the tie chain (points, expert points, group ④, group ②, votes) in
 *     one whole number, see {@link Scale}
 * @param lots how often each lot occurs; never 0
 */
record Weight(int bounds, BigInteger merits, SortedMap<Integer, Integer> lots)
    implements Comparable<Weight> {

  static final Weight ZERO = ofBounds(0);

  static Weight ofBounds(int bounds) {
    return new Weight(bounds, BigInteger.ZERO, Collections.emptySortedMap());
  }

  static Weight ofCandidate(BigInteger merits, int lot) {
    return new Weight(0, merits, new TreeMap<>(Map.of(lot, 1)));
  }

  Weight plus(Weight other) {
    return new Weight(bounds + other.bounds, merits.add(other.merits), combineLots(other, 1));
  }

  Weight minus(Weight other) {
    return new Weight(bounds - other.bounds, merits.subtract(other.merits), combineLots(other, -1));
  }

  private SortedMap<Integer, Integer> combineLots(Weight other, int sign) {
    if (other.lots.isEmpty()) {
      return lots;
    }
    SortedMap<Integer, Integer> combined = new TreeMap<>(lots);
    other.lots.forEach(
        (lot, times) ->
            combined.merge(
                lot,
                sign * times,
                (one, two) -> one + two == 0 ? null : Integer.valueOf(one + two)));
    return combined;
  }

  @Override
  public int compareTo(Weight other) {
    int order = Integer.compare(bounds, other.bounds);
    order = order == 0 ? merits.compareTo(other.merits) : order;
    return order == 0 ? compareLots(other) : order;
  }

  /** The sign of the difference at the smallest lot in which the two differ. */
  private int compareLots(Weight other) {
    Iterator<Map.Entry<Integer, Integer>> mine = lots.entrySet().iterator();
    Iterator<Map.Entry<Integer, Integer>> others = other.lots.entrySet().iterator();
    while (mine.hasNext() && others.hasNext()) {
      Map.Entry<Integer, Integer> one = mine.next();
      Map.Entry<Integer, Integer> two = others.next();
      if (!one.getKey().equals(two.getKey())) {
        return one.getKey() < two.getKey() ? one.getValue() : -two.getValue();
      }
      if (!one.getValue().equals(two.getValue())) {
        return Integer.compare(one.getValue(), two.getValue());
      }
    }
    if (mine.hasNext()) {
      return mine.next().getValue();
    }
    return others.hasNext() ? -others.next().getValue() : 0;
  }
}
