package org.greatcraftsman.ranking;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
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

  private BestList(
      SortedMap<Constraint, Bounds> constraints,
      List<Group> groups,
      List<Weighed> seated,
      Proof proof) {
    this.constraints = constraints;
    this.groups = groups;
    this.seated = seated;
    this.proof = proof;
    seats = new SeatCount(constraints, seated);
  }

  /**
   * @param bestFirst those offered
   * @param bound what meeting one bound is worth
   */
  static BestList of(
      SortedMap<Constraint, Bounds> constraints, List<Weighed> bestFirst, Weight bound) {
    List<Group> groups = Group.of(constraints, bestFirst);
    SortedMap<Constraint, Bounds> nested = new TreeMap<>(constraints);
    nested.keySet().removeIf(Constraint::crosses);
    SeatNetwork network =
        new SeatNetwork(nested, groups, bound).solve(threshold(constraints, bestFirst));
    return nested.size() == constraints.size()
        ? new BestList(
            constraints,
            groups,
            network.seated(),
            new Proof.Leaf(network.leastPrices(), BigInteger.ONE))
        : searched(constraints, groups, bound, network.seated());
  }

  /**
   * The same list; where constraints cross, the search for it begins with another one.
   *
   * @param near the numbers on the other list
   */
  static BestList near(
      Set<String> near,
      SortedMap<Constraint, Bounds> constraints,
      List<Weighed> bestFirst,
      Weight bound) {
    if (constraints.keySet().stream().noneMatch(Constraint::crosses)) {
      return of(constraints, bestFirst, bound);
    }
    // More than the size would be worth more than any list may be.
    List<Weighed> start =
        bestFirst.stream()
            .filter(one -> near.contains(one.number()))
            .limit(constraints.getOrDefault(Constraint.ofSize(), Bounds.NONE).maximum())
            .toList();
    return searched(constraints, Group.of(constraints, bestFirst), bound, start);
  }

  private static BestList searched(
      SortedMap<Constraint, Bounds> constraints,
      List<Group> groups,
      Weight bound,
      List<Weighed> start) {
    BranchAndBound search = new BranchAndBound(constraints, groups, bound, start);
    Proof proof = search.solve();
    return new BestList(constraints, groups, search.seated(), proof);
  }

  /** What the best of those is worth whom the size alone would leave out. */
  private static Weight threshold(
      SortedMap<Constraint, Bounds> constraints, List<Weighed> bestFirst) {
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
