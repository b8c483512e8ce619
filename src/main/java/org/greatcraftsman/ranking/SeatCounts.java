package org.greatcraftsman.ranking;

import java.util.BitSet;
import java.util.List;

/** The number of seats on a list that count for each constraint. */
final class SeatCounts {

  private final ConstraintIndex constraints;
  private final int[] seats;

  /**
   * @param list the indices of the candidates on the list
   */
  SeatCounts(ConstraintIndex constraints, List<CandidateGroup> groups, BitSet list) {
    this.constraints = constraints;
    seats = new int[constraints.count()];
    for (CandidateGroup group : groups) {
      int seated = 0;
      for (WeightedCandidate member : group.members()) {
        seated += list.get(member.index()) ? 1 : 0;
      }
      BitSet counting = group.constraints();
      for (int constraint = counting.nextSetBit(0);
          constraint >= 0;
          constraint = counting.nextSetBit(constraint + 1)) {
        seats[constraint] += seated;
      }
    }
  }

  int count(int constraint) {
    return seats[constraint];
  }

  /** The number of seats by which the list violates all bounds; 0 if the constraints are met. */
  int violation() {
    int violation = 0;
    for (int constraint = 0; constraint < seats.length; constraint++) {
      violation += constraints.bounds(constraint).distance(seats[constraint]);
    }
    return violation;
  }
}
