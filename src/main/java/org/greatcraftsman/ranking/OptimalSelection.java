package org.greatcraftsman.ranking;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * An optimal list under constraints, with its proof. A flow finds it if the constraints are nested,
 * branch and bound if they cross. Optimal means the smallest violation of the constraints, and
 * among lists with the same violation the greatest weight.
 */
final class OptimalSelection {

  private final ConstraintIndex constraints;
  private final List<WeightedCandidate> bestFirst;
  private final List<CandidateGroup> groups;
  private final BitSet seated;
  private final SeatCounts seatCounts;
  private final SolverProof proof;

  private OptimalSelection(
      ConstraintIndex constraints,
      List<WeightedCandidate> bestFirst,
      List<CandidateGroup> groups,
      BitSet seated,
      SolverProof proof) {
    this.constraints = constraints;
    this.bestFirst = bestFirst;
    this.groups = groups;
    this.seated = seated;
    this.proof = proof;
    seatCounts = new SeatCounts(constraints, groups, seated);
  }

  /**
   * Solves the selection from scratch.
   *
   * @param bestFirst all offered candidates
   * @param boundWeight the weight of one bound
   */
  static OptimalSelection solve(
      ConstraintIndex constraints,
      List<WeightedCandidate> bestFirst,
      LexicographicWeight boundWeight) {
    List<CandidateGroup> groups = CandidateGroup.partition(constraints, bestFirst);
    SeatNetwork network =
        new SeatNetwork(constraints, groups, boundWeight).solve(threshold(constraints, bestFirst));
    if (constraints.nestedCount() < constraints.count()) {
      return branchAndBound(constraints, bestFirst, groups, boundWeight, network.seated());
    }
    SolverProof proof = new SolverProof.Leaf(network.leastDualPrices(), BigInteger.ONE);
    return new OptimalSelection(constraints, bestFirst, groups, network.seated(), proof);
  }

  /**
   * Finds the same list as {@link #solve}. Where constraints cross, the search starts from a list
   * that is probably near.
   *
   * @param near the numbers on that list
   */
  static OptimalSelection solveFrom(
      Set<String> near,
      ConstraintIndex constraints,
      List<WeightedCandidate> bestFirst,
      LexicographicWeight boundWeight) {
    if (constraints.nestedCount() == constraints.count()) {
      return solve(constraints, bestFirst, boundWeight);
    }
    BitSet start = new BitSet();
    // A list longer than the size would have a greater objective than any feasible list.
    bestFirst.stream()
        .filter(candidate -> near.contains(candidate.number()))
        .limit(constraints.maximumSize())
        .forEach(candidate -> start.set(candidate.index()));
    return branchAndBound(
        constraints,
        bestFirst,
        CandidateGroup.partition(constraints, bestFirst),
        boundWeight,
        start);
  }

  private static OptimalSelection branchAndBound(
      ConstraintIndex constraints,
      List<WeightedCandidate> bestFirst,
      List<CandidateGroup> groups,
      LexicographicWeight boundWeight,
      BitSet start) {
    BranchAndBound search = new BranchAndBound(constraints, groups, boundWeight, start);
    SolverProof proof = search.solve();
    return new OptimalSelection(constraints, bestFirst, groups, search.seated(), proof);
  }

  /** The weight of the best candidate who has no seat if the size is the only constraint. */
  private static LexicographicWeight threshold(
      ConstraintIndex constraints, List<WeightedCandidate> bestFirst) {
    int seats = constraints.maximumSize();
    return seats < bestFirst.size() ? bestFirst.get(seats).weight() : LexicographicWeight.ZERO;
  }

  List<CandidateGroup> groups() {
    return groups;
  }

  boolean contains(WeightedCandidate candidate) {
    return seated.get(candidate.index());
  }

  /** The candidates on the list, best first. */
  List<WeightedCandidate> seated() {
    return bestFirst.stream().filter(this::contains).toList();
  }

  SeatCounts seatCounts() {
    return seatCounts;
  }

  /** The certificate that no other list is as good. */
  Certificate certificate(WeightEncoding encoding) {
    return new CertificateWriter(constraints, groups, encoding, seated, seatCounts.violation())
        .write(proof);
  }

  /** The certificate that no list meets the constraints, if all candidates have the weight zero. */
  Certificate infeasibilityCertificate(WeightEncoding encoding) {
    return new CertificateWriter(constraints, groups, encoding, new BitSet(), 0).write(proof);
  }
}
