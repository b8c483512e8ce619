package org.greatcraftsman.ranking;

import java.util.BitSet;

/** Who has to be on the lists that are spoken of, and who must not be on them. */
final class FixedSeats {

  private final BitSet seated = new BitSet();
  private final BitSet unseated = new BitSet();

  void fix(WeightedCandidate on, boolean seated) {
    this.seated.set(on.index(), seated);
    unseated.set(on.index(), !seated);
  }

  void release(WeightedCandidate on) {
    seated.clear(on.index());
    unseated.clear(on.index());
  }

  boolean seated(WeightedCandidate one) {
    return seated.get(one.index());
  }

  boolean unseated(WeightedCandidate one) {
    return unseated.get(one.index());
  }

  boolean isFree(WeightedCandidate one) {
    return !seated(one) && !unseated(one);
  }

  /** How many have to be on the list. */
  int seatedCount() {
    return seated.cardinality();
  }
}
