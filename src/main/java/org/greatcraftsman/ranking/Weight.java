package org.greatcraftsman.ranking;

import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a set of seats is worth, as an element of a totally ordered group, so that the algorithms of
 * shortest paths and flows hold for it as for whole numbers. Compared in this order: bounds met,
 * then the sums along the tie chain (points, expert points, group ④, group ②, votes), then the
 * lots. Each lot is a generator of its own, and a smaller lot outweighs all greater ones together;
 * so no two different sets of candidates have the same weight.
 *
 * @param bounds bounds met, in seats
 * @param sums scaled to whole numbers by {@link Scale}
 * @param lots how often each lot occurs; never 0
 */
record Weight(int bounds, List<BigInteger> sums, SortedMap<Integer, Integer> lots)
    implements Comparable<Weight> {

  private static final List<BigInteger> NOTHING =
      List.of(BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO);

  static final Weight ZERO = ofBounds(0);

  static Weight ofBounds(int bounds) {
    return new Weight(bounds, NOTHING, new TreeMap<>());
  }

  static Weight ofCandidate(List<BigInteger> merits, int lot) {
    return new Weight(0, merits, new TreeMap<>(Map.of(lot, 1)));
  }

  Weight plus(Weight other) {
    return combine(other, 1);
  }

  Weight minus(Weight other) {
    return combine(other, -1);
  }

  private Weight combine(Weight other, int sign) {
    return new Weight(
        bounds + sign * other.bounds, combineSums(other, sign), combineLots(other, sign));
  }

  private List<BigInteger> combineSums(Weight other, int sign) {
    if (other.sums == NOTHING) {
      return sums;
    }
    BigInteger[] combined = new BigInteger[sums.size()];
    for (int i = 0; i < combined.length; i++) {
      combined[i] =
          sign > 0 ? sums.get(i).add(other.sums.get(i)) : sums.get(i).subtract(other.sums.get(i));
    }
    return List.of(combined);
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
    for (int i = 0; order == 0 && i < sums.size(); i++) {
      order = sums.get(i).compareTo(other.sums.get(i));
    }
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
    return mine.hasNext()
        ? mine.next().getValue()
        : others.hasNext() ? -others.next().getValue() : 0;
  }
}
