package org.greatcraftsman.ranking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;

/**
 * Why the rules cannot be met. The clash is found by the deletion filter: leave out one constraint
 * after the other; where the rest can still not be met, the constraint has no part in the clash.
 * Source: J. W. Chinneck, E. W. Dravnieks, "Locating Minimal Infeasible Constraint Sets in Linear
 * Programs", ORSA Journal on Computing 3 (1991). Constraints are left out job types first, then
 * industries, frontline and size, so that the clash speaks of few and weighty rules.
 */
final class InfeasibilityDiagnosis {

  private final ConstraintIndex rules;
  private final List<WeightedCandidate> zeroWeight;
  private final WeightEncoding encoding;

  InfeasibilityDiagnosis(
      ConstraintIndex rules, List<WeightedCandidate> offered, WeightEncoding scale) {
    this.rules = rules;
    zeroWeight =
        offered.stream()
            .map(
                one ->
                    new WeightedCandidate(one.index(), one.contender(), LexicographicWeight.ZERO))
            .toList();
    this.encoding = scale;
  }

  Selection.Infeasible diagnose(OptimalSelection nearest, Certificate certificate) {
    BitSet everybody = new BitSet();
    everybody.set(0, zeroWeight.size());
    SeatCounts available = new SeatCounts(rules, nearest.groups(), everybody);
    SortedMap<Constraint, Bounds> clash = irreducibleSubset();
    List<Selection.ConflictingConstraint> clashes = new ArrayList<>();
    clash.forEach(
        (constraint, bounds) ->
            clashes.add(
                new Selection.ConflictingConstraint(
                    constraint, bounds, available.count(rules.indexOf(constraint)))));
    return new Selection.Infeasible(
        clashes,
        solveZeroWeight(clash).infeasibilityCertificate(encoding),
        relaxations(nearest.seatCounts()),
        nearest.seated().stream().map(WeightedCandidate::number).sorted().toList(),
        certificate);
  }

  private SortedMap<Constraint, Bounds> irreducibleSubset() {
    SortedMap<Constraint, Bounds> clash = rules.asMap();
    for (int rule = rules.count() - 1; rule >= 0; rule--) {
      Bounds bounds = clash.remove(rules.constraint(rule));
      if (solveZeroWeight(clash).seatCounts().violation() == 0) {
        clash.put(rules.constraint(rule), bounds);
      }
    }
    return clash;
  }

  private OptimalSelection solveZeroWeight(SortedMap<Constraint, Bounds> some) {
    return OptimalSelection.solve(new ConstraintIndex(some), zeroWeight, encoding.boundWeight());
  }

  private List<Selection.Relaxation> relaxations(SeatCounts counted) {
    List<Selection.Relaxation> relaxations = new ArrayList<>();
    for (int rule = 0; rule < rules.count(); rule++) {
      Bounds from = rules.bounds(rule);
      int seats = counted.count(rule);
      if (!from.contains(seats)) {
        Bounds to =
            seats < from.minimum()
                ? new Bounds(seats, from.maximum())
                : new Bounds(from.minimum(), seats);
        relaxations.add(new Selection.Relaxation(rules.constraint(rule), from, to));
      }
    }
    return relaxations;
  }
}
