package org.greatcraftsman.ranking;

import java.math.BigInteger;

/** The steps by which a list is proved, in the numbers of the solver; see {@link Certificate}. */
sealed interface SolverProof {

  /** Either he is on the list, or he is not. */
  record Branch(WeightedCandidate candidate, SolverProof ifSeated, SolverProof ifNotSeated)
      implements SolverProof {}

  /**
   * Prices at which no list is better.
   *
   * @param prices of all constraints, multiplied by the divisor
   */
  record Leaf(LexicographicWeight[] prices, BigInteger divisor) implements SolverProof {}
}
