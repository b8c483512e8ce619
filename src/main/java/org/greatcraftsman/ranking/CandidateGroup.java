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
 * @param constraints the constraints that count each of them
 */
record CandidateGroup(BitSet constraints, List<WeightedCandidate> members) {

  /** By post, in the order of the best of each group. */
  static List<CandidateGroup> partition(ConstraintIndex rules, List<WeightedCandidate> bestFirst) {
    Map<Post, CandidateGroup> byPost = new HashMap<>();
    Map<BitSet, CandidateGroup> byRules = new LinkedHashMap<>();
    for (WeightedCandidate weighed : bestFirst) {
      byPost
          .computeIfAbsent(
              weighed.contender().post(),
              post ->
                  byRules.computeIfAbsent(
                      rules.counting(post),
                      counting -> new CandidateGroup(counting, new ArrayList<>())))
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
  LexicographicWeight threshold(LexicographicWeight[] prices) {
    LexicographicWeight sum = LexicographicWeight.ZERO;
    for (int rule = constraints.nextSetBit(0); rule >= 0; rule = constraints.nextSetBit(rule + 1)) {
      sum = sum.plus(prices[rule]);
    }
    return sum;
  }
}
