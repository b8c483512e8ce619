package org.greatcraftsman.ranking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Candidates whom no constraint tells apart, the best first. Whoever of them has a seat, those
 * before him have one too.
 *
 * @param rules the constraints that count each of them
 */
record Group(BitSet rules, List<Weighed> members) {

  /** By post, in the order of the best of each group. */
  static List<Group> of(Rules rules, List<Weighed> bestFirst) {
    Map<Post, Group> byPost = new HashMap<>();
    Map<BitSet, Group> byRules = new LinkedHashMap<>();
    for (Weighed weighed : bestFirst) {
      byPost
          .computeIfAbsent(
              weighed.contender().post(),
              post ->
                  byRules.computeIfAbsent(
                      rules.counting(post), counting -> new Group(counting, new ArrayList<>())))
          .members
          .add(weighed);
    }
    return List.copyOf(byRules.values());
  }

  /**
   * What a seat for each has to be worth: the sum of the prices of the constraints.
   *
   * @param prices of all constraints
   */
  Weight threshold(Weight[] prices) {
    Weight sum = Weight.ZERO;
    for (int rule = rules.nextSetBit(0); rule >= 0; rule = rules.nextSetBit(rule + 1)) {
      sum = sum.plus(prices[rule]);
    }
    return sum;
  }
}
