package org.greatcraftsman.ranking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts a solved list in order and finds the {@link Margin} of everyone who is not on it. */
final class Margins {

  private final SortedMap<Constraint, Bounds> constraints;
  private final List<Contender> list;
  private final List<Contender> others;
  private final Map<Constraint, Integer> seats = new TreeMap<>();

  /**
   * @param bestFirst all who were offered
   * @param seated those with a seat
   */
  Margins(
      SortedMap<Constraint, Bounds> constraints,
      List<Contender> bestFirst,
      List<Contender> seated) {
    this.constraints = constraints;
    Set<Contender> onTheList = new HashSet<>(seated);
    list = bestFirst.stream().filter(onTheList::contains).toList();
    others = bestFirst.stream().filter(contender -> !onTheList.contains(contender)).toList();
    for (Constraint constraint : constraints.keySet()) {
      seats.put(
          constraint,
          (int) list.stream().filter(contender -> constraint.counts(contender.post())).count());
    }
  }

  Selection.Selected selected() {
    List<Selection.Seat> places = new ArrayList<>();
    for (Contender contender : list) {
      places.add(new Selection.Seat(places.size() + 1, contender));
    }
    return new Selection.Selected(places, others.stream().map(this::margin).toList());
  }

  private Margin margin(Contender missed) {
    SortedSet<Constraint> protecting = new TreeSet<>();
    for (int i = list.size() - 1; i >= 0; i--) {
      Contender seated = list.get(i);
      List<Constraint> broken = broken(seated, missed);
      if (broken.isEmpty()) {
        Standing better = seated.standing();
        Standing worse = missed.standing();
        return new Margin.PointsMissing(
            missed.number(),
            seated.number(),
            better.points().minus(worse.points()),
            TieChain.deciding(better, worse),
            List.copyOf(protecting));
      }
      if (TieChain.BEST_FIRST.compare(missed.standing(), seated.standing()) < 0) {
        protecting.addAll(broken);
      }
    }
    Contender weakest = list.get(list.size() - 1);
    return new Margin.ConstraintInTheWay(
        missed.number(), weakest.number(), broken(weakest, missed));
  }

  /** The constraints that the list would break if the one gave the seat to the other. */
  private List<Constraint> broken(Contender leaves, Contender comes) {
    List<Constraint> broken = new ArrayList<>();
    constraints.forEach(
        (constraint, bounds) -> {
          int change =
              (constraint.counts(comes.post()) ? 1 : 0)
                  - (constraint.counts(leaves.post()) ? 1 : 0);
          if (!bounds.contains(seats.get(constraint) + change)) {
            broken.add(constraint);
          }
        });
    return broken;
  }
}
