package org.greatcraftsman.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;

/**
 * Puts a solved list in order and finds the {@link Margin} of everyone who is not on it. What an
 * exchange breaks depends on the two groups alone, so of each group only the last on the list is
 * asked.
 */
final class Margins {

  private final List<Weighed> bestFirst;
  private final Set<String> numbers = new HashSet<>();
  private final Map<String, Margin> margins = new HashMap<>();

  /** Constraints of which no seat can be given away, and to which none can be added. */
  private final Set<Constraint> scarce = new HashSet<>();

  private final Set<Constraint> crowded = new HashSet<>();

  /** The groups with seats, the one with the weakest seat first. */
  private final List<Last> lastFirst = new ArrayList<>();

  /**
   * @param scarce the rules of the group of which no seat can be given away
   */
  private record Last(Group group, List<Constraint> scarce, Weighed seated) {}

  /**
   * @param bestFirst all who were offered
   */
  Margins(SortedMap<Constraint, Bounds> constraints, List<Weighed> bestFirst, BestList best) {
    this.bestFirst = bestFirst;
    best.seated().forEach(seated -> numbers.add(seated.number()));
    SeatCount seats = best.seats();
    constraints.forEach(
        (constraint, bounds) -> {
          if (seats.of(constraint) == bounds.minimum()) {
            scarce.add(constraint);
          }
          if (seats.of(constraint) == bounds.maximum()) {
            crowded.add(constraint);
          }
        });
    for (Group group : best.groups()) {
      group.members().stream()
          .filter(member -> numbers.contains(member.number()))
          .reduce((one, weaker) -> weaker)
          .ifPresent(
              last ->
                  lastFirst.add(
                      new Last(
                          group, group.rules().stream().filter(scarce::contains).toList(), last)));
    }
    lastFirst.sort(Comparator.comparing(last -> last.seated().weight()));
    best.groups().forEach(this::margins);
  }

  Selection.Selected selected(Certificate certificate) {
    List<Selection.Seat> places = new ArrayList<>();
    List<Margin> others = new ArrayList<>();
    for (Weighed one : bestFirst) {
      if (numbers.contains(one.number())) {
        places.add(new Selection.Seat(places.size() + 1, one.contender()));
      } else {
        others.add(margins.get(one.number()));
      }
    }
    return new Selection.Selected(places, others, certificate);
  }

  private void margins(Group group) {
    List<Weighed> missed =
        group.members().stream().filter(member -> !numbers.contains(member.number())).toList();
    if (!missed.isEmpty()) {
      List<Constraint> crowded = group.rules().stream().filter(this.crowded::contains).toList();
      List<List<Constraint>> broken = new ArrayList<>();
      IntFunction<List<Constraint>> breaking =
          i -> {
            if (i == broken.size()) {
              broken.add(broken(lastFirst.get(i), group, crowded));
            }
            return broken.get(i);
          };
      missed.forEach(member -> margins.put(member.number(), margin(member, breaking)));
    }
  }

  /**
   * @param breaking what the exchange with each of the last breaks, asked in their order
   */
  private Margin margin(Weighed missed, IntFunction<List<Constraint>> breaking) {
    SortedSet<Constraint> protecting = new TreeSet<>();
    for (int i = 0; i < lastFirst.size(); i++) {
      Weighed seated = lastFirst.get(i).seated();
      if (breaking.apply(i).isEmpty()) {
        Standing better = seated.contender().standing();
        Standing worse = missed.contender().standing();
        return new Margin.PointsMissing(
            missed.number(),
            seated.number(),
            better.points().minus(worse.points()),
            TieChain.deciding(better, worse),
            List.copyOf(protecting));
      }
      if (missed.weight().compareTo(seated.weight()) > 0) {
        protecting.addAll(breaking.apply(i));
      }
    }
    return new Margin.ConstraintInTheWay(
        missed.number(), lastFirst.get(0).seated().number(), breaking.apply(0));
  }

  /** The constraints that the list would break if the one group gave a seat to the other. */
  private static List<Constraint> broken(Last leaves, Group comes, List<Constraint> crowded) {
    List<Constraint> broken = new ArrayList<>();
    for (Constraint rule : leaves.scarce()) {
      if (!comes.rules().contains(rule)) {
        broken.add(rule);
      }
    }
    for (Constraint rule : crowded) {
      if (!leaves.group().rules().contains(rule)) {
        broken.add(rule);
      }
    }
    Collections.sort(broken);
    return broken;
  }
}
