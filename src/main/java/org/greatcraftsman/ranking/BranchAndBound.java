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

  private final ConstraintIndex rules;
  private final List<CandidateGroup> groups;
  private final LexicographicWeight boundWeight;
  private final FixedSeats fixed = new FixedSeats();
  private BitSet best;
  private LexicographicWeight objective;

  /**
   * @param start where to begin, e.g. the best list under those constraints that do not cross
   */
  BranchAndBound(
      ConstraintIndex rules, List<CandidateGroup> groups, LexicographicWeight bound, BitSet start) {
    this.rules = rules;
    this.groups = groups;
    this.boundWeight = bound;
    best = start;
    objective = objective(best);
  }

  SolverProof solve() {
    SeatLinearProgram programme =
        new SeatLinearProgram(rules, groups, boundWeight, best, fixed).solve();
    SolverProof.Leaf leaf = new SolverProof.Leaf(programme.prices(), programme.divisor());
    Optional<WeightedCandidate> divided = programme.fractional();
    if (divided.isEmpty()) {
      BitSet list = programme.seated();
      LexicographicWeight reached = objective(list);
      if (reached.compareTo(objective) > 0) {
        best = list;
        objective = reached;
      }
      return leaf;
    }
    if (programme.objective().compareTo(objective.times(programme.divisor())) <= 0) {
      return leaf;
    }
    WeightedCandidate on = divided.get();
    fixed.fix(on, true);
    SolverProof in = solve();
    fixed.fix(on, false);
    SolverProof out = solve();
    fixed.release(on);
    return new SolverProof.Branch(on, in, out);
  }

  /** The places of those on the best list. */
  BitSet seated() {
    return best;
  }

  /** What the list is worth, less a bound for each seat by which it misses one. */
  private LexicographicWeight objective(BitSet list) {
    LexicographicWeight sum = LexicographicWeight.ZERO;
    for (CandidateGroup group : groups) {
      for (WeightedCandidate member : group.members()) {
        sum = list.get(member.index()) ? sum.plus(member.weight()) : sum;
      }
    }
    int missed = new SeatCounts(rules, groups, list).violation();
    return sum.minus(boundWeight.times(BigInteger.valueOf(missed)));
  }
}
