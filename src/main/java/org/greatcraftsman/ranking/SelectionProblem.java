package org.greatcraftsman.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A selection problem: the offered candidates with their weights, and the constraints.
 *
 * @param constraints the constraints on the list
 * @param encoding the encoding of the weights
 * @param bestFirst all offered candidates
 */
record SelectionProblem(
    ConstraintIndex constraints, WeightEncoding encoding, List<WeightedCandidate> bestFirst) {

  private record UnplacedCandidate(Contender contender, LexicographicWeight weight) {}

  static SelectionProblem of(Collection<Contender> offered, Quotas quotas, int size) {
    ConstraintIndex constraints = new ConstraintIndex(quotas.constraints(size));
    WeightEncoding encoding = WeightEncoding.of(offered, constraints);
    List<UnplacedCandidate> unplaced = new ArrayList<>(offered.size());
    for (Contender contender : offered) {
      unplaced.add(new UnplacedCandidate(contender, encoding.encode(contender.standing())));
    }
    unplaced.sort((one, other) -> other.weight().compareTo(one.weight()));
    List<WeightedCandidate> bestFirst = new ArrayList<>(unplaced.size());
    for (UnplacedCandidate candidate : unplaced) {
      bestFirst.add(
          new WeightedCandidate(bestFirst.size(), candidate.contender(), candidate.weight()));
    }
    return new SelectionProblem(constraints, encoding, bestFirst);
  }

  OptimalSelection solve() {
    return OptimalSelection.solve(constraints, bestFirst, encoding.boundWeight());
  }

  /**
   * Returns the same list, found sooner if constraints cross and it is near another list.
   *
   * @param near the numbers on that list
   */
  OptimalSelection solve(Set<String> near) {
    return OptimalSelection.solveFrom(near, constraints, bestFirst, encoding.boundWeight());
  }

  /** Certifies an optimal list, and adds the margins or the diagnosis. */
  Selection toSelection(OptimalSelection optimum) {
    Certificate certificate = optimum.certificate(encoding);
    return optimum.seatCounts().violation() == 0
        ? new MarginCalculator(constraints, bestFirst, optimum).toSelected(certificate)
        : new InfeasibilityDiagnosis(constraints, bestFirst, encoding)
            .diagnose(optimum, certificate);
  }
}
