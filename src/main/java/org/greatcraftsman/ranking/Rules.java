package org.greatcraftsman.ranking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The constraints of a list, by name. Inside a selection each goes by its place in that order, from
 * 0: so a set of constraints is a set of bits and their prices are an array, and nothing is looked
 * up by name while a list is sought.
 */
final class Rules {

  private final List<Constraint> names;
  private final List<Bounds> bounds;
  private final Map<Constraint, Integer> places;
  private final int nested;

  Rules(SortedMap<Constraint, Bounds> constraints) {
    names = List.copyOf(constraints.keySet());
    bounds = List.copyOf(constraints.values());
    places = new HashMap<>(2 * names.size());
    names.forEach(name -> places.put(name, places.size()));
    nested = (int) names.stream().filter(name -> !name.crosses()).count();
  }

  /** Each with its bounds. */
  SortedMap<Constraint, Bounds> asMap() {
    SortedMap<Constraint, Bounds> constraints = new TreeMap<>();
    for (int rule = 0; rule < number(); rule++) {
      constraints.put(name(rule), bounds(rule));
    }
    return constraints;
  }

  int number() {
    return names.size();
  }

  /** How many do not cross; they come before those that do. */
  int nested() {
    return nested;
  }

  Constraint name(int rule) {
    return names.get(rule);
  }

  Bounds bounds(int rule) {
    return bounds.get(rule);
  }

  /** The place of a constraint; -1 if it does not bind. */
  int of(Constraint name) {
    return places.getOrDefault(name, -1);
  }

  /** More than so many must not be on the list. */
  int seats() {
    int size = of(Constraint.ofSize());
    return size < 0 ? Integer.MAX_VALUE : bounds(size).maximum();
  }

  /** Those for which somebody in this post counts. */
  BitSet counting(Post post) {
    BitSet counting = new BitSet(number());
    for (Constraint name : Constraint.counting(post)) {
      int rule = of(name);
      if (rule >= 0) {
        counting.set(rule);
      }
    }
    return counting;
  }

  /** In their order. */
  List<Constraint> names(BitSet rules) {
    List<Constraint> some = new ArrayList<>(rules.cardinality());
    for (int rule = rules.nextSetBit(0); rule >= 0; rule = rules.nextSetBit(rule + 1)) {
      some.add(name(rule));
    }
    return some;
  }
}
