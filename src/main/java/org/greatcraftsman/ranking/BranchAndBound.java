package org.greatcraftsman.ranking;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The best list where constraints cross, so that a flow cannot find it. The linear programme gives
 * a bound; where somebody has a part of a seat in it, the search goes on with him on the list and
 * with him off it; where its bound is not above the best list so far, it ends. Source: A. H. Land,
 * A. G. Doig, "An Automatic Method of Solving Discrete Programming Problems", Econometrica 28
 * (1960). The tree of the search with the prices at its leaves is the proof.
 */
final class BranchAndBound {

  private final Rules rules;
  private final List<Group> groups;
  private final Weight bound;
  private final Decisions decisions = new Decisions();
  private BitSet best;
  private Weight worth;

  /**
   * @param start where to begin, e.g. the best list under those constraints that do not cross
   */
  BranchAndBound(Rules rules, List<Group> groups, Weight bound, BitSet start) {
    this.rules = rules;
    this.groups = groups;
    this.bound = bound;
    best = start;
    worth = worth(best);
  }

  Proof solve() {
    SeatProgram programme = new SeatProgram(rules, groups, bound, best, decisions).solve();
    Proof.Leaf leaf = new Proof.Leaf(programme.prices(), programme.divisor());
    Optional<Weighed> divided = programme.divided();
    if (divided.isEmpty()) {
      BitSet list = programme.seated();
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
    decisions.decide(on, true);
    Proof in = solve();
    decisions.decide(on, false);
    Proof out = solve();
    decisions.revoke(on);
    return new Proof.Branch(on, in, out);
  }

  /** The places of those on the best list. */
  BitSet seated() {
    return best;
  }

  /** What the list is worth, less a bound for each seat by which it misses one. */
  private Weight worth(BitSet list) {
    Weight sum = Weight.ZERO;
    for (Group group : groups) {
      for (Weighed member : group.members()) {
        sum = list.get(member.place()) ? sum.plus(member.weight()) : sum;
      }
    }
    int missed = new SeatCount(rules, groups, list).missed();
    return sum.minus(bound.times(BigInteger.valueOf(missed)));
  }
}
