package org.greatcraftsman.ranking;

import java.util.BitSet;
import java.util.List;

/** How many on a list count for each constraint. */
final class SeatCounts {

  private final ConstraintIndex rules;
  private final int[] seats;

  /**
   * @param list the places of those on it
   */
  SeatCounts(ConstraintIndex rules, List<CandidateGroup> groups, BitSet list) {
    this.rules = rules;
    seats = new int[rules.count()];
    for (CandidateGroup group : groups) {
      int seated = 0;
      for (WeightedCandidate member : group.members()) {
        seated += list.get(member.index()) ? 1 : 0;
      }
      BitSet counting = group.constraints();
      for (int rule = counting.nextSetBit(0); rule >= 0; rule = counting.nextSetBit(rule + 1)) {
        seats[rule] += seated;
      }
    }
  }

  int count(int rule) {
    return seats[rule];
  }

  /** By how many seats all bounds together are missed; 0 when the rules are met. */
  int violation() {
    int missed = 0;
    for (int rule = 0; rule < seats.length; rule++) {
      missed += rules.bounds(rule).distance(seats[rule]);
    }
    return missed;
  }
}
