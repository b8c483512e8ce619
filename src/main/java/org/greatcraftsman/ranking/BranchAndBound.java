package org.greatcraftsman.ranking;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * The best list where constraints cross, so that a flow cannot find it. The linear programme gives
 * a bound; where somebody has a part of a seat in it, the search goes on with him on the list and
 * with him off it; where its bound is not above the best list so far, it ends. Source: A. H. Land,
 * A. G. Doig, "An Automatic Method of Solving Discrete Programming Problems", Econometrica 28
 * (1960). The tree of the search with the prices at its leaves is the proof.
 */
final class BranchAndBound {

  private final SortedMap<Constraint, Bounds> constraints;
  private final List<Group> groups;
  private final Weight bound;
  private final Map<String, Boolean> decided = new HashMap<>();
  private List<Weighed> best;
  private Weight worth;

  /**
   * @param start where to begin, e.g. the best list under those constraints that do not cross
   */
  BranchAndBound(
      SortedMap<Constraint, Bounds> constraints,
      List<Group> groups,
      Weight bound,
      List<Weighed> start) {
    this.constraints = constraints;
    this.groups = groups;
    this.bound = bound;
    best = start;
    worth = worth(best);
  }

  Proof solve() {
    SeatProgram programme =
        new SeatProgram(constraints, groups, bound, numbers(best), decided).solve();
    Proof.Leaf leaf = new Proof.Leaf(programme.prices(), programme.divisor());
    Optional<Weighed> divided = programme.divided();
    if (divided.isEmpty()) {
      List<Weighed> list = programme.seated();
      Weight reached = worth(list);
      if (reached.compareTo(worth) > 0) {
        best = list;
        worth = reached;
      }
      return leaf;
    }
    if (programme.worth().compareTo(worth.times(programme.divisor())) <= 0) {
      return leaf;
    }
    Weighed on = divided.get();
    decided.put(on.number(), true);
    Proof in = solve();
    decided.put(on.number(), false);
    Proof out = solve();
    decided.remove(on.number());
    return new Proof.Branch(on, in, out);
  }

  List<Weighed> seated() {
    return best;
  }

  /** What the list is worth, less a bound for each seat by which it misses one. */
  private Weight worth(List<Weighed> list) {
    Weight sum = Weight.ZERO;
    for (Weighed seated : list) {
      sum = sum.plus(seated.weight());
    }
    int missed = new SeatCount(constraints, list).missed();
    return sum.minus(bound.times(BigInteger.valueOf(missed)));
  }

  private static Set<String> numbers(List<Weighed> list) {
    return list.stream().map(Weighed::number).collect(Collectors.toSet());
  }
}
