package org.greatcraftsman.ranking;

import java.util.List;

/**
 * An arc of the {@link SeatNetwork} whose gain is concave in its flow: the first unit is worth at
 * least as much as the second, and so on. Positions are node numbers.
 */
abstract sealed class Arc {

  final int from;
  final int to;
  private int flow;

  private Arc(int from, int to) {
    this.from = from;
    this.to = to;
  }

  /** What the n-th unit of flow is worth, n from 1. */
  abstract Weight worth(int unit);

  abstract int capacity();

  final int flow() {
    return flow;
  }

  final boolean takesMore() {
    return flow < capacity();
  }

  final boolean givesBack() {
    return flow > 0;
  }

  final Weight nextWorth() {
    return worth(flow + 1);
  }

  final Weight lastWorth() {
    return worth(flow);
  }

  final void change(int units) {
    flow += units;
  }

  /**
   * The candidates of one job type who are (or are not) frontline workers, the best first: one unit
   * is one seat.
   */
  static final class Group extends Arc {

    private final List<Weight> bestFirst;

    Group(int from, int to, List<Weight> bestFirst) {
      super(from, to);
      this.bestFirst = bestFirst;
    }

    @Override
    Weight worth(int unit) {
      return bestFirst.get(unit - 1);
    }

    @Override
    int capacity() {
      return bestFirst.size();
    }
  }

  /**
   * A constraint: a seat below the minimum meets one more bound, a seat above the maximum breaks
   * one more.
   */
  static final class Quota extends Arc {

    private static final Weight MEETS = Weight.ofBounds(1);
    private static final Weight BREAKS = Weight.ofBounds(-1);

    private final Bounds bounds;
    private final int capacity;

    Quota(int from, int to, Bounds bounds, int capacity) {
      super(from, to);
      this.bounds = bounds;
      this.capacity = capacity;
    }

    @Override
    Weight worth(int unit) {
      return unit <= bounds.minimum() ? MEETS : unit <= bounds.maximum() ? Weight.ZERO : BREAKS;
    }

    @Override
    int capacity() {
      return capacity;
    }
  }
}
