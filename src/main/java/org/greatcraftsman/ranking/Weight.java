package org.greatcraftsman.ranking;

import java.math.BigInteger;

/**
 * What a set of seats is worth, as an element of a totally ordered group, so that the algorithms of
 * shortest paths, flows and linear programmes hold for it as for whole numbers. Compared in this
 * order: bounds met, then the sums along the tie chain, then the lots; so no two different sets of
 * candidates have the same weight.
 *
 * @param merits bounds met and the sums along the tie chain (points, expert points, group ④, group
 *     ②, votes) in one whole number, see {@link Scale}
 * @param lots what decides between equal merits
 */
record Weight(BigInteger merits, Lots lots) implements Comparable<Weight> {

  static final Weight ZERO = new Weight(BigInteger.ZERO, Lots.NONE);

  static Weight ofMerits(BigInteger merits) {
    return new Weight(merits, Lots.NONE);
  }

  Weight plus(Weight other) {
    return new Weight(merits.add(other.merits), lots.plus(other.lots));
  }

  Weight minus(Weight other) {
    return new Weight(merits.subtract(other.merits), lots.minus(other.lots));
  }

  Weight negate() {
    return ZERO.minus(this);
  }

  Weight times(BigInteger factor) {
    return factor.equals(BigInteger.ONE)
        ? this
        : new Weight(merits.multiply(factor), lots.times(factor));
  }

  int signum() {
    return compareTo(ZERO);
  }

  @Override
  public int compareTo(Weight other) {
    int order = merits.compareTo(other.merits);
    return order == 0 ? lots.compareTo(other.lots) : order;
  }
}
