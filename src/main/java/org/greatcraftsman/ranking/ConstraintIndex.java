package org.greatcraftsman.ranking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The constraints of a selection, numbered from 0 in their order. With the numbers, a set of
 * constraints is a bit set and the prices of all constraints are an array, so that the solver looks
 * nothing up by name. The constraints that do not cross come first.
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
    this.constraints.forEach(constraint -> indices.put(constraint, indices.size()));
    nestedCount = (int) this.constraints.stream().filter(each -> !each.crosses()).count();
  }

  SortedMap<Constraint, Bounds> asMap() {
    SortedMap<Constraint, Bounds> map = new TreeMap<>();
    for (int index = 0; index < count(); index++) {
      map.put(get(index), bounds(index));
    }
    return map;
  }

  int count() {
    return constraints.size();
  }

  /** The number of constraints that do not cross, which are those with the least indices. */
  int nestedCount() {
    return nestedCount;
  }

  Constraint get(int index) {
    return constraints.get(index);
  }

  Bounds bounds(int index) {
    return bounds.get(index);
  }

  /** The index of a constraint; -1 if it does not bind. */
  int indexOf(Constraint constraint) {
    return indices.getOrDefault(constraint, -1);
  }

  /** The maximum size of a list; {@link Integer#MAX_VALUE} if the size does not bind. */
  int maximumSize() {
    int size = indexOf(Constraint.ofSize());
    return size < 0 ? Integer.MAX_VALUE : bounds(size).maximum();
  }

  /** The indices of the constraints that count a candidate in this post. */
  BitSet counting(Post post) {
    BitSet counting = new BitSet(count());
    for (Constraint constraint : Constraint.counting(post)) {
      int index = indexOf(constraint);
      if (index >= 0) {
        counting.set(index);
      }
    }
    return counting;
  }

  /** The constraints with these indices, in their order. */
  List<Constraint> getAll(BitSet indices) {
    List<Constraint> named = new ArrayList<>();
    for (int index = indices.nextSetBit(0); index >= 0; index = indices.nextSetBit(index + 1)) {
      named.add(get(index));
    }
    return named;
  }
}
