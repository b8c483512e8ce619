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
  private final List<Contender> offered;

  Diagnosis(SortedMap<Constraint, Bounds> constraints, List<Contender> offered) {
    this.constraints = constraints;
    this.offered = offered;
  }

  Selection.Infeasible of(SeatNetwork network) {
    return new Selection.Infeasible(clash(), relaxations(network));
  }

  private List<Selection.Clash> clash() {
    SortedMap<Constraint, Bounds> clash = new TreeMap<>(constraints);
    List<Constraint> lightestFirst = new ArrayList<>(constraints.keySet());
    Collections.reverse(lightestFirst);
    for (Constraint constraint : lightestFirst) {
      Bounds bounds = clash.remove(constraint);
      if (canBeMet(clash)) {
        clash.put(constraint, bounds);
      }
    }
    List<Selection.Clash> clashes = new ArrayList<>();
    clash.forEach(
        (constraint, bounds) ->
            clashes.add(new Selection.Clash(constraint, bounds, available(constraint))));
    return clashes;
  }

  private boolean canBeMet(SortedMap<Constraint, Bounds> some) {
    return new SeatNetwork(some, offered, contender -> Weight.ZERO).solve().missed() == 0;
  }

  private int available(Constraint constraint) {
    return (int) offered.stream().filter(contender -> constraint.counts(contender.post())).count();
  }

  private List<Selection.Relaxation> relaxations(SeatNetwork network) {
    List<Selection.Relaxation> relaxations = new ArrayList<>();
    constraints.forEach(
        (constraint, from) -> {
          int seats = network.seats(constraint);
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
