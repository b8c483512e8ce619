package org.greatcraftsman.ranking;

import java.math.BigInteger;

/** The proof of an optimal list in the encoding of the solver; see {@link Certificate}. */
sealed interface SolverProof {

  /** A case distinction: the candidate is on the list, or is not. */
  record Branch(WeightedCandidate candidate, SolverProof ifSeated, SolverProof ifNotSeated)
      implements SolverProof {}

  /**
   * Dual prices at which no list is better.
   *
   * @param prices the prices of all constraints, multiplied by the divisor
   * @param divisor positive
   */
  record Leaf(LexicographicWeight[] prices, BigInteger divisor) implements SolverProof {}
}
