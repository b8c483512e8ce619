package org.greatcraftsman.ranking;

import java.util.BitSet;
import java.util.List;

/** How many on a list count for each constraint. */
final class SeatCount {

  private final Rules rules;
  private final int[] seats;

  /**
   * @param list the places of those on it
   */
  SeatCount(Rules rules, List<Group> groups, BitSet list) {
    this.rules = rules;
    seats = new int[rules.number()];
    for (Group group : groups) {
      int seated = 0;
      for (Weighed member : group.members()) {
        seated += list.get(member.place()) ? 1 : 0;
      }
      BitSet counting = group.rules();
      for (int rule = counting.nextSetBit(0); rule >= 0; rule = counting.nextSetBit(rule + 1)) {
        seats[rule] += seated;
      }
    }
  }

  int of(int rule) {
    return seats[rule];
  }

  /** By how many seats all bounds together are missed; 0 when the rules are met. */
  int missed() {
    int missed = 0;
    for (int rule = 0; rule < seats.length; rule++) {
      missed += rules.bounds(rule).distance(seats[rule]);
    }
    return missed;
  }
}
