package org.greatcraftsman.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Candidates whom no constraint tells apart, the best first. Whoever of them has a seat, those
 * before him have one too.
 *
 * @param rules the constraints that count each of them
 */
record Group(List<Constraint> rules, List<Weighed> members) {

  /** By post, in the order of the best of each group. */
  static List<Group> of(SortedMap<Constraint, Bounds> constraints, List<Weighed> bestFirst) {
    Map<Post, Group> byPost = new HashMap<>();
    Map<List<Constraint>, Group> byRules = new LinkedHashMap<>();
    for (Weighed weighed : bestFirst) {
      Group group =
          byPost.computeIfAbsent(
              weighed.contender().post(),
              post ->
                  byRules.computeIfAbsent(
                      Constraint.counting(post).stream().filter(constraints::containsKey).toList(),
                      rules -> new Group(rules, new ArrayList<>())));
      group.members.add(weighed);
    }
    return List.copyOf(byRules.values());
  }

  /** The constraint of that kind which counts the group; {@code null} if none does. */
  Constraint rule(Constraint.Kind kind) {
    for (Constraint rule : rules) {
      if (rule.kind() == kind) {
        return rule;
      }
    }
    return null;
  }

  /** What a seat for each has to be worth: the sum of the prices of the constraints. */
  Weight threshold(Map<Constraint, Weight> prices) {
    Weight sum = Weight.ZERO;
    for (Constraint rule : rules) {
      sum = sum.plus(prices.getOrDefault(rule, Weight.ZERO));
    }
    return sum;
  }
}
