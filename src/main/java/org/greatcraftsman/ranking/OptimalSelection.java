package org.greatcraftsman.ranking;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * The best list under constraints, by a flow where they are nested and by branch and bound where
 * they cross. Best is first that the fewest seats are missing to the bounds, then the merits.
 */
final class OptimalSelection {

  private final ConstraintIndex rules;
  private final List<WeightedCandidate> bestFirst;
  private final List<CandidateGroup> groups;
  private final BitSet seated;
  private final SeatCounts seatCounts;
  private final SolverProof proof;

  private OptimalSelection(
      ConstraintIndex rules,
      List<WeightedCandidate> bestFirst,
      List<CandidateGroup> groups,
      BitSet seated,
      SolverProof proof) {
    this.rules = rules;
    this.bestFirst = bestFirst;
    this.groups = groups;
    this.seated = seated;
    this.proof = proof;
    seatCounts = new SeatCounts(rules, groups, seated);
  }

  /**
   * @param bestFirst those offered
   * @param bound what meeting one bound is worth
   */
  static OptimalSelection solve(
      ConstraintIndex rules, List<WeightedCandidate> bestFirst, LexicographicWeight bound) {
    List<CandidateGroup> groups = CandidateGroup.partition(rules, bestFirst);
    SeatNetwork network = new SeatNetwork(rules, groups, bound).solve(threshold(rules, bestFirst));
    if (rules.nestedCount() < rules.count()) {
      return branchAndBound(rules, bestFirst, groups, bound, network.seated());
    }
    SolverProof proof = new SolverProof.Leaf(network.leastDualPrices(), BigInteger.ONE);
    return new OptimalSelection(rules, bestFirst, groups, network.seated(), proof);
  }

  /**
   * The same list; where constraints cross, the search for it begins with another one.
   *
   * @param near the numbers on the other list
   */
  static OptimalSelection solveFrom(
      Set<String> near,
      ConstraintIndex rules,
      List<WeightedCandidate> bestFirst,
      LexicographicWeight bound) {
    if (rules.nestedCount() == rules.count()) {
      return solve(rules, bestFirst, bound);
    }
    BitSet start = new BitSet();
    // More than the size would be worth more than any list may be.
    bestFirst.stream()
        .filter(one -> near.contains(one.number()))
        .limit(rules.maximumSize())
        .forEach(one -> start.set(one.index()));
    return branchAndBound(
        rules, bestFirst, CandidateGroup.partition(rules, bestFirst), bound, start);
  }

  private static OptimalSelection branchAndBound(
      ConstraintIndex rules,
      List<WeightedCandidate> bestFirst,
      List<CandidateGroup> groups,
      LexicographicWeight bound,
      BitSet start) {
    BranchAndBound search = new BranchAndBound(rules, groups, bound, start);
    SolverProof proof = search.solve();
    return new OptimalSelection(rules, bestFirst, groups, search.seated(), proof);
  }

  /** What the best of those is worth whom the size alone would leave out. */
  private static LexicographicWeight threshold(
      ConstraintIndex rules, List<WeightedCandidate> bestFirst) {
    int seats = rules.maximumSize();
    return seats < bestFirst.size() ? bestFirst.get(seats).weight() : LexicographicWeight.ZERO;
  }

  List<CandidateGroup> groups() {
    return groups;
  }

  boolean contains(WeightedCandidate one) {
    return seated.get(one.index());
  }

  /** Those with a seat, the best first. */
  List<WeightedCandidate> seated() {
    return bestFirst.stream().filter(this::contains).toList();
  }

  SeatCounts seatCounts() {
    return seatCounts;
  }

  /** That no other list is as good. */
  Certificate certificate(WeightEncoding scale) {
    return new CertificateWriter(rules, groups, scale, seated, seatCounts.violation()).write(proof);
  }

  /** That no list meets the constraints, where nobody is worth anything. */
  Certificate infeasibilityCertificate(WeightEncoding scale) {
    return new CertificateWriter(rules, groups, scale, new BitSet(), 0).write(proof);
  }
}
