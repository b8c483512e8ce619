package org.greatcraftsman.ranking;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/** How many on a list count for each constraint. */
final class SeatCount {

  private final SortedMap<Constraint, Bounds> constraints;
  private final Map<Constraint, Integer> seats = new HashMap<>();

  SeatCount(SortedMap<Constraint, Bounds> constraints, Collection<Weighed> list) {
    this.constraints = constraints;
    Map<Post, Integer> posts = new HashMap<>();
    list.forEach(seated -> posts.merge(seated.contender().post(), 1, Integer::sum));
    constraints.keySet().forEach(constraint -> seats.put(constraint, 0));
    posts.forEach(
        (post, people) -> {
          for (Constraint constraint : Constraint.counting(post)) {
            seats.computeIfPresent(constraint, (same, counted) -> counted + people);
          }
        });
  }

  int of(Constraint constraint) {
    return seats.get(constraint);
  }

  /** By how many seats all bounds together are missed; 0 when the rules are met. */
  int missed() {
    return constraints.entrySet().stream()
        .mapToInt(constraint -> constraint.getValue().distance(of(constraint.getKey())))
        .sum();
  }
}
