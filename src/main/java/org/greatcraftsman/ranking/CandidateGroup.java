package org.greatcraftsman.ranking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Candidates who count for the same constraints. On an optimal list, the seated members of a group
 * are its best ones, since exchanging two members changes no constraint.
 *
 * @param constraints the indices of the constraints that count each member
 * @param members best first
 */
record CandidateGroup(BitSet constraints, List<WeightedCandidate> members) {

  /** Partitions the candidates into groups, in the order of the best member of each group. */
  static List<CandidateGroup> partition(
      ConstraintIndex constraintIndex, List<WeightedCandidate> bestFirst) {
    Map<Post, CandidateGroup> byPost = new HashMap<>();
    Map<BitSet, CandidateGroup> byConstraints = new LinkedHashMap<>();
    for (WeightedCandidate candidate : bestFirst) {
      byPost
          .computeIfAbsent(
              candidate.contender().post(),
              post ->
                  byConstraints.computeIfAbsent(
                      constraintIndex.counting(post),
                      counting -> new CandidateGroup(counting, new ArrayList<>())))
          .members
          .add(candidate);
    }
    return List.copyOf(byConstraints.values());
  }

  /**
   * The weight above which a seat for a member increases the objective: the sum of the prices of
   * the constraints that count the member.
   *
   * @param prices the prices of all constraints, by index
   */
  LexicographicWeight threshold(LexicographicWeight[] prices) {
    LexicographicWeight sum = LexicographicWeight.ZERO;
    for (int constraint = constraints.nextSetBit(0);
        constraint >= 0;
        constraint = constraints.nextSetBit(constraint + 1)) {
      sum = sum.plus(prices[constraint]);
    }
    return sum;
  }
}
