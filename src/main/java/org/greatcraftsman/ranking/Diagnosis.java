package org.greatcraftsman.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Why the rules cannot be met. The clash is found by the deletion filter: leave out one constraint
 * after the other; where the rest can still not be met, the constraint has no part in the clash.
 * Source: J. W. Chinneck, E. W. Dravnieks, "Locating Minimal Infeasible Constraint Sets in Linear
 * Programs", ORSA Journal on Computing 3 (1991). Constraints are left out job types first, then
 * industries, frontline and size, so that the clash speaks of few and weighty rules.
 */
final class Diagnosis {

  private final SortedMap<Constraint, Bounds> constraints;
  private final List<Weighed> worthNothing;
  private final Scale scale;

  Diagnosis(SortedMap<Constraint, Bounds> constraints, List<Weighed> offered, Scale scale) {
    this.constraints = constraints;
    worthNothing = offered.stream().map(one -> new Weighed(one.contender(), Weight.ZERO)).toList();
    this.scale = scale;
  }

  Selection.Infeasible of(BestList nearest, Certificate certificate) {
    SortedMap<Constraint, Bounds> clash = clash();
    List<Selection.Clash> clashes = new ArrayList<>();
    SeatCount available = new SeatCount(constraints, worthNothing);
    clash.forEach(
        (constraint, bounds) ->
            clashes.add(new Selection.Clash(constraint, bounds, available.of(constraint))));
    return new Selection.Infeasible(
        clashes,
        withoutMerits(clash).impossibility(scale),
        relaxations(nearest.seats()),
        nearest.seated().stream().map(Weighed::number).sorted().toList(),
        certificate);
  }

  private SortedMap<Constraint, Bounds> clash() {
    SortedMap<Constraint, Bounds> clash = new TreeMap<>(constraints);
    List<Constraint> lightestFirst = new ArrayList<>(constraints.keySet());
    Collections.reverse(lightestFirst);
    for (Constraint constraint : lightestFirst) {
      Bounds bounds = clash.remove(constraint);
      if (withoutMerits(clash).seats().missed() == 0) {
        clash.put(constraint, bounds);
      }
    }
    return clash;
  }

  private BestList withoutMerits(SortedMap<Constraint, Bounds> some) {
    return BestList.of(some, worthNothing, scale.bound());
  }

  private List<Selection.Relaxation> relaxations(SeatCount counted) {
    List<Selection.Relaxation> relaxations = new ArrayList<>();
    constraints.forEach(
        (constraint, from) -> {
          int seats = counted.of(constraint);
          if (!from.contains(seats)) {
            Bounds to =
                seats < from.minimum()
                    ? new Bounds(seats, from.maximum())
                    : new Bounds(from.minimum(), seats);
            relaxations.add(new Selection.Relaxation(constraint, from, to));
          }
        });
    return relaxations;
  }
}
