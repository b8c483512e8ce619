package org.greatcraftsman.ranking;

import java.util.BitSet;

/** The decisions of a branch-and-bound node: who must be on the list, and who must not be on it. */
final class FixedSeats {

  private final BitSet seated = new BitSet();
  private final BitSet unseated = new BitSet();

  void fix(WeightedCandidate candidate, boolean seated) {
    this.seated.set(candidate.index(), seated);
    unseated.set(candidate.index(), !seated);
  }

  void release(WeightedCandidate candidate) {
    seated.clear(candidate.index());
    unseated.clear(candidate.index());
  }

  /** True if the candidate must be on the list. */
  boolean seated(WeightedCandidate candidate) {
    return seated.get(candidate.index());
  }

  /** True if no decision is made about the candidate. */
  boolean isFree(WeightedCandidate candidate) {
    return !seated(candidate) && !unseated.get(candidate.index());
  }

  /** The number of candidates who must be on the list. */
  int seatedCount() {
    return seated.cardinality();
  }
}
