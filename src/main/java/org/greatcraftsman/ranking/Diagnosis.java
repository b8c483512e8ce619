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
final class Diagnosis {

  private final Rules rules;
  private final List<Weighed> worthNothing;
  private final Scale scale;

  Diagnosis(Rules rules, List<Weighed> offered, Scale scale) {
    this.rules = rules;
    worthNothing =
        offered.stream()
            .map(one -> new Weighed(one.place(), one.contender(), Weight.ZERO))
            .toList();
    this.scale = scale;
  }

  Selection.Infeasible of(BestList nearest, Certificate certificate) {
    BitSet everybody = new BitSet();
    everybody.set(0, worthNothing.size());
    SeatCount available = new SeatCount(rules, nearest.groups(), everybody);
    SortedMap<Constraint, Bounds> clash = clash();
    List<Selection.Clash> clashes = new ArrayList<>();
    clash.forEach(
        (constraint, bounds) ->
            clashes.add(
                new Selection.Clash(constraint, bounds, available.of(rules.of(constraint)))));
    return new Selection.Infeasible(
        clashes,
        withoutMerits(clash).impossibility(scale),
        relaxations(nearest.seats()),
        nearest.seated().stream().map(Weighed::number).sorted().toList(),
        certificate);
  }

  private SortedMap<Constraint, Bounds> clash() {
    SortedMap<Constraint, Bounds> clash = rules.asMap();
    for (int rule = rules.number() - 1; rule >= 0; rule--) {
      Bounds bounds = clash.remove(rules.name(rule));
      if (withoutMerits(clash).seats().missed() == 0) {
        clash.put(rules.name(rule), bounds);
      }
    }
    return clash;
  }

  private BestList withoutMerits(SortedMap<Constraint, Bounds> some) {
    return BestList.of(new Rules(some), worthNothing, scale.bound());
  }

  private List<Selection.Relaxation> relaxations(SeatCount counted) {
    List<Selection.Relaxation> relaxations = new ArrayList<>();
    for (int rule = 0; rule < rules.number(); rule++) {
      Bounds from = rules.bounds(rule);
      int seats = counted.of(rule);
      if (!from.contains(seats)) {
        Bounds to =
            seats < from.minimum()
                ? new Bounds(seats, from.maximum())
                : new Bounds(from.minimum(), seats);
        relaxations.add(new Selection.Relaxation(rules.name(rule), from, to));
      }
    }
    return relaxations;
  }
}
