package org.greatcraftsman.ranking;

import java.math.BigInteger;

/** The steps by which a list is proved, in the numbers of the solver; see {@link Certificate}. */
sealed interface Proof {

  /** Either he is on the list, or he is not. */
  record Branch(Weighed on, Proof in, Proof out) implements Proof {}

  /**
   * Prices at which no list is better.
   *
   * @param prices of all constraints, multiplied by the divisor
   */
  record Leaf(Weight[] prices, BigInteger divisor) implements Proof {}
}
