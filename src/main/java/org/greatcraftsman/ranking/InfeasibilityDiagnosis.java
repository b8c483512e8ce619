package org.greatcraftsman.ranking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;

/**
 * The diagnosis of a selection whose constraints cannot be met: an irreducible infeasible subset of
 * the constraints, and the smallest relaxation.
 *
 * <p>The deletion filter finds the subset: it drops one constraint after the other, and restores a
 * constraint if the rest can be met without it. Source: J. W. Chinneck, E. W. Dravnieks, "Locating
 * Minimal Infeasible Constraint Sets in Linear Programs", ORSA Journal on Computing 3 (1991). The
 * constraints are dropped from the last to the first, so that the subset keeps few constraints, and
 * prefers the size and the frontline share to a job type or a unit.
 */
final class InfeasibilityDiagnosis {

  private final ConstraintIndex constraints;
  private final List<WeightedCandidate> zeroWeight;
  private final WeightEncoding encoding;

  InfeasibilityDiagnosis(
      ConstraintIndex constraints, List<WeightedCandidate> offered, WeightEncoding encoding) {
    this.constraints = constraints;
    this.encoding = encoding;
    zeroWeight = offered.stream().map(WeightedCandidate::withZeroWeight).toList();
  }

  /**
   * @param nearest the list with the smallest violation
   * @param certificate the certificate of that list
   */
  Selection.Infeasible diagnose(OptimalSelection nearest, Certificate certificate) {
    BitSet everyone = new BitSet();
    everyone.set(0, zeroWeight.size());
    SeatCounts available = new SeatCounts(constraints, nearest.groups(), everyone);
    SortedMap<Constraint, Bounds> subset = irreducibleSubset();
    List<Selection.ConflictingConstraint> conflicts = new ArrayList<>();
    subset.forEach(
        (constraint, bounds) ->
            conflicts.add(
                new Selection.ConflictingConstraint(
                    constraint, bounds, available.count(constraints.indexOf(constraint)))));
    return new Selection.Infeasible(
        conflicts,
        solveZeroWeight(subset).infeasibilityCertificate(encoding),
        relaxations(nearest.seatCounts()),
        nearest.seated().stream().map(WeightedCandidate::number).sorted().toList(),
        certificate);
  }

  private SortedMap<Constraint, Bounds> irreducibleSubset() {
    SortedMap<Constraint, Bounds> subset = constraints.asMap();
    for (int index = constraints.count() - 1; index >= 0; index--) {
      Bounds bounds = subset.remove(constraints.get(index));
      if (solveZeroWeight(subset).seatCounts().violation() == 0) {
        subset.put(constraints.get(index), bounds);
      }
    }
    return subset;
  }

  private OptimalSelection solveZeroWeight(SortedMap<Constraint, Bounds> subset) {
    return OptimalSelection.solve(new ConstraintIndex(subset), zeroWeight, encoding.boundWeight());
  }

  private List<Selection.Relaxation> relaxations(SeatCounts counts) {
    List<Selection.Relaxation> relaxations = new ArrayList<>();
    for (int index = 0; index < constraints.count(); index++) {
      Bounds from = constraints.bounds(index);
      int seats = counts.count(index);
      if (!from.contains(seats)) {
        Bounds to =
            seats < from.minimum()
                ? new Bounds(seats, from.maximum())
                : new Bounds(from.minimum(), seats);
        relaxations.add(new Selection.Relaxation(constraints.get(index), from, to));
      }
    }
    return relaxations;
  }
}
