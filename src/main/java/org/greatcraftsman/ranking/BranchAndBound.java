package org.greatcraftsman.ranking;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Branch and bound for selections whose constraints cross, which a flow cannot solve.
 *
 * <p>At each node, the linear programme gives an upper bound on the objective of all lists that the
 * fixed seats allow. If its solution has a fractional candidate, the search branches on that
 * candidate; if the bound does not exceed the best list found so far, the search ends there. The
 * search tree with the dual prices at its leaves is the proof. Source: A. H. Land, A. G. Doig, "An
 * Automatic Method of Solving Discrete Programming Problems", Econometrica 28 (1960).
 */
final class BranchAndBound {

  private final ConstraintIndex constraints;
  private final List<CandidateGroup> groups;
  private final LexicographicWeight boundWeight;
  private final FixedSeats fixed = new FixedSeats();
  private BitSet best;
  private LexicographicWeight objective;

  /**
   * @param boundWeight the weight of one bound
   * @param start the first incumbent, such as the best list under the constraints that do not cross
   */
  BranchAndBound(
      ConstraintIndex constraints,
      List<CandidateGroup> groups,
      LexicographicWeight boundWeight,
      BitSet start) {
    this.constraints = constraints;
    this.groups = groups;
    this.boundWeight = boundWeight;
    best = start;
    objective = objective(best);
  }

  SolverProof solve() {
    SeatLinearProgram programme =
        new SeatLinearProgram(constraints, groups, boundWeight, best, fixed).solve();
    SolverProof.Leaf leaf = new SolverProof.Leaf(programme.prices(), programme.divisor());
    Optional<WeightedCandidate> fractional = programme.fractional();
    if (fractional.isEmpty()) {
      BitSet list = programme.seated();
      LexicographicWeight found = objective(list);
      if (found.compareTo(objective) > 0) {
        best = list;
        objective = found;
      }
      return leaf;
    }
    if (programme.objective().compareTo(objective.times(programme.divisor())) <= 0) {
      return leaf;
    }
    WeightedCandidate candidate = fractional.get();
    fixed.fix(candidate, true);
    SolverProof ifSeated = solve();
    fixed.fix(candidate, false);
    SolverProof ifNotSeated = solve();
    fixed.release(candidate);
    return new SolverProof.Branch(candidate, ifSeated, ifNotSeated);
  }

  /** The indices of the candidates on the best list. */
  BitSet seated() {
    return best;
  }

  /** The sum of the weights on a list, less the weight of a bound for each seat of violation. */
  private LexicographicWeight objective(BitSet list) {
    LexicographicWeight sum = LexicographicWeight.ZERO;
    for (CandidateGroup group : groups) {
      for (WeightedCandidate member : group.members()) {
        sum = list.get(member.index()) ? sum.plus(member.weight()) : sum;
      }
    }
    int violation = new SeatCounts(constraints, groups, list).violation();
    return sum.minus(boundWeight.times(BigInteger.valueOf(violation)));
  }
}
