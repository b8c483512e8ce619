package org.greatcraftsman.ranking;

import java.math.BigInteger;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The best list under constraints, by a flow where they are nested and by branch and bound where
 * they cross. Best is first that the fewest seats are missing to the bounds, then the merits.
 */
final class BestList {

  private final SortedMap<Constraint, Bounds> constraints;
  private final List<Group> groups;
  private final List<Weighed> seated;
  private final SeatCount seats;
  private final Proof proof;

  /**
   * @param bestFirst those offered
   * @param bound what meeting one bound is worth
   */
  BestList(SortedMap<Constraint, Bounds> constraints, List<Weighed> bestFirst, Weight bound) {
    this.constraints = constraints;
    groups = Group.of(constraints, bestFirst);
    SortedMap<Constraint, Bounds> nested = new TreeMap<>(constraints);
    nested.keySet().removeIf(Constraint::crosses);
    SeatNetwork network = new SeatNetwork(nested, groups, bound).solve(threshold(bestFirst));
    if (nested.size() == constraints.size()) {
      seated = network.seated();
      proof = new Proof.Leaf(network.leastPrices(), BigInteger.ONE);
    } else {
      BranchAndBound search = new BranchAndBound(constraints, groups, bound, network.seated());
      proof = search.solve();
      seated = search.seated();
    }
    seats = new SeatCount(constraints, seated);
  }

  /** What the best of those is worth whom the size alone would leave out. */
  private Weight threshold(List<Weighed> bestFirst) {
    int size = constraints.getOrDefault(Constraint.ofSize(), Bounds.NONE).maximum();
    return size < bestFirst.size() ? bestFirst.get(size).weight() : Weight.ZERO;
  }

  List<Group> groups() {
    return groups;
  }

  /** Those with a seat, in no particular order. */
  List<Weighed> seated() {
    return seated;
  }

  SeatCount seats() {
    return seats;
  }

  /** That no other list is as good. */
  Certificate certificate(Scale scale) {
    return new Proving(constraints, groups, scale, seated, seats.missed()).of(proof);
  }

  /** That no list meets the constraints, where nobody is worth anything. */
  Certificate impossibility(Scale scale) {
    return new Proving(constraints, groups, scale, List.of(), 0).of(proof);
  }
}
