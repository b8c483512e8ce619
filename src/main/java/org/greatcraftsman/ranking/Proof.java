package org.greatcraftsman.ranking;

import java.math.BigInteger;
import java.util.SortedMap;

/** The steps by which a list is proved, in the numbers of the solver; see {@link Certificate}. */
sealed interface Proof {

  /** Either he is on the list, or he is not. */
  record Branch(Weighed on, Proof in, Proof out) implements Proof {}

  /**
   * Prices at which no list is better.
   *
   * @param prices multiplied by the divisor
   */
  record Leaf(SortedMap<Constraint, Weight> prices, BigInteger divisor) implements Proof {}
}
