package org.greatcraftsman.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Those offered, with what each is worth, and the rules of the list that they are offered for.
 *
 * @param bestFirst those offered
 */
record SelectionProblem(
    ConstraintIndex rules, WeightEncoding encoding, List<WeightedCandidate> bestFirst) {

  /** Somebody before his place is known. */
  private record UnplacedCandidate(Contender contender, LexicographicWeight weight) {}

  static SelectionProblem of(Collection<Contender> offered, Quotas quotas, int size) {
    ConstraintIndex rules = new ConstraintIndex(quotas.constraints(size));
    WeightEncoding scale = WeightEncoding.of(offered, rules);
    List<UnplacedCandidate> entries = new ArrayList<>(offered.size());
    for (Contender contender : offered) {
      entries.add(new UnplacedCandidate(contender, scale.encode(contender.standing())));
    }
    entries.sort((one, other) -> other.weight().compareTo(one.weight()));
    List<WeightedCandidate> bestFirst = new ArrayList<>(entries.size());
    for (UnplacedCandidate entry : entries) {
      bestFirst.add(new WeightedCandidate(bestFirst.size(), entry.contender(), entry.weight()));
    }
    return new SelectionProblem(rules, scale, bestFirst);
  }

  OptimalSelection solve() {
    return OptimalSelection.solve(rules, bestFirst, encoding.boundWeight());
  }

  /**
   * The same list, found sooner where it hardly differs from another.
   *
   * @param near the numbers on the other list
   */
  OptimalSelection solve(Set<String> near) {
    return OptimalSelection.solveFrom(near, rules, bestFirst, encoding.boundWeight());
  }

  /** What the best list makes of the contest. */
  Selection toSelection(OptimalSelection best) {
    Certificate certificate = best.certificate(encoding);
    return best.seatCounts().violation() == 0
        ? new MarginCalculator(rules, bestFirst, best).toSelected(certificate)
        : new InfeasibilityDiagnosis(rules, bestFirst, encoding).diagnose(best, certificate);
  }
}
