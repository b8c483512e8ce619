package org.greatcraftsman.ranking;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * The best list under constraints, by a flow where they are nested and by branch and bound where
 * they cross. Best is first that the fewest seats are missing to the bounds, then the merits.
 */
final class BestList {

  private final Rules rules;
  private final List<Weighed> bestFirst;
  private final List<Group> groups;
  private final BitSet seated;
  private final SeatCount seats;
  private final Proof proof;

  private BestList(
      Rules rules, List<Weighed> bestFirst, List<Group> groups, BitSet seated, Proof proof) {
    this.rules = rules;
    this.bestFirst = bestFirst;
    this.groups = groups;
    this.seated = seated;
    this.proof = proof;
    seats = new SeatCount(rules, groups, seated);
  }

  /**
   * @param bestFirst those offered
   * @param bound what meeting one bound is worth
   */
  static BestList of(Rules rules, List<Weighed> bestFirst, Weight bound) {
    List<Group> groups = Group.of(rules, bestFirst);
    SeatNetwork network = new SeatNetwork(rules, groups, bound).solve(threshold(rules, bestFirst));
    if (rules.nested() < rules.number()) {
      return searched(rules, bestFirst, groups, bound, network.seated());
    }
    Proof proof = new Proof.Leaf(network.leastPrices(), BigInteger.ONE);
    return new BestList(rules, bestFirst, groups, network.seated(), proof);
  }

  /**
   * The same list; where constraints cross, the search for it begins with another one.
   *
   * @param near the numbers on the other list
   */
  static BestList near(Set<String> near, Rules rules, List<Weighed> bestFirst, Weight bound) {
    if (rules.nested() == rules.number()) {
      return of(rules, bestFirst, bound);
    }
    BitSet start = new BitSet();
    // More than the size would be worth more than any list may be.
    bestFirst.stream()
        .filter(one -> near.contains(one.number()))
        .limit(rules.seats())
        .forEach(one -> start.set(one.place()));
    return searched(rules, bestFirst, Group.of(rules, bestFirst), bound, start);
  }

  private static BestList searched(
      Rules rules, List<Weighed> bestFirst, List<Group> groups, Weight bound, BitSet start) {
    BranchAndBound search = new BranchAndBound(rules, groups, bound, start);
    Proof proof = search.solve();
    return new BestList(rules, bestFirst, groups, search.seated(), proof);
  }

  /** What the best of those is worth whom the size alone would leave out. */
  private static Weight threshold(Rules rules, List<Weighed> bestFirst) {
    int seats = rules.seats();
    return seats < bestFirst.size() ? bestFirst.get(seats).weight() : Weight.ZERO;
  }

  List<Group> groups() {
    return groups;
  }

  boolean holds(Weighed one) {
    return seated.get(one.place());
  }

  /** Those with a seat, the best first. */
  List<Weighed> seated() {
    return bestFirst.stream().filter(this::holds).toList();
  }

  SeatCount seats() {
    return seats;
  }

  /** That no other list is as good. */
  Certificate certificate(Scale scale) {
    return new Proving(rules, groups, scale, seated, seats.missed()).of(proof);
  }

  /** That no list meets the constraints, where nobody is worth anything. */
  Certificate impossibility(Scale scale) {
    return new Proving(rules, groups, scale, new BitSet(), 0).of(proof);
  }
}
