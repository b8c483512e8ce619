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
final class ConstraintIndex {

  private final List<Constraint> constraints;
  private final List<Bounds> bounds;
  private final Map<Constraint, Integer> indices;
  private final int nestedCount;

  ConstraintIndex(SortedMap<Constraint, Bounds> constraints) {
    this.constraints = List.copyOf(constraints.keySet());
    bounds = List.copyOf(constraints.values());
    indices = new HashMap<>(2 * this.constraints.size());
    this.constraints.forEach(name -> indices.put(name, indices.size()));
    nestedCount = (int) this.constraints.stream().filter(name -> !name.crosses()).count();
  }

  /** Each with its bounds. */
  SortedMap<Constraint, Bounds> asMap() {
    SortedMap<Constraint, Bounds> constraints = new TreeMap<>();
    for (int rule = 0; rule < count(); rule++) {
      constraints.put(constraint(rule), bounds(rule));
    }
    return constraints;
  }

  int count() {
    return constraints.size();
  }

  /** How many do not cross; they come before those that do. */
  int nestedCount() {
    return nestedCount;
  }

  Constraint constraint(int rule) {
    return constraints.get(rule);
  }

  Bounds bounds(int rule) {
    return bounds.get(rule);
  }

  /** The place of a constraint; -1 if it does not bind. */
  int indexOf(Constraint name) {
    return indices.getOrDefault(name, -1);
  }

  /** More than so many must not be on the list. */
  int maximumSize() {
    int size = indexOf(Constraint.ofSize());
    return size < 0 ? Integer.MAX_VALUE : bounds(size).maximum();
  }

  /** Those for which somebody in this post counts. */
  BitSet counting(Post post) {
    BitSet counting = new BitSet(count());
    for (Constraint name : Constraint.counting(post)) {
      int rule = indexOf(name);
      if (rule >= 0) {
        counting.set(rule);
      }
    }
    return counting;
  }

  /** In their order. */
  List<Constraint> constraints(BitSet rules) {
    List<Constraint> some = new ArrayList<>(rules.cardinality());
    for (int rule = rules.nextSetBit(0); rule >= 0; rule = rules.nextSetBit(rule + 1)) {
      some.add(constraint(rule));
    }
    return some;
  }
}
