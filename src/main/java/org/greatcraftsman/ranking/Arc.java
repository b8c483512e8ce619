package org.greatcraftsman.ranking;

import java.util.List;

/**
 * An arc of the {@link SeatNetwork} whose gain is concave in its flow: the first unit is worth at
 * least as much as the second, and so on. One unit of flow stands for {@code stride} seats.
 */
abstract sealed class Arc {

  final int from;
  final int to;
  int flow;
  int stride = 1;

  private Arc(int from, int to) {
    this.from = from;
    this.to = to;
  }

  /** What one more unit is worth; {@code null} if there is no room. */
  abstract Weight next();

  /** What giving one unit back costs; {@code null} if there is none. */
  abstract Weight last();

  /** The candidates of a {@link Group}, the best first; a unit is worth its weakest seat. */
  static final class Seats extends Arc {

    private final List<Weighed> bestFirst;

    Seats(int from, int to, List<Weighed> bestFirst) {
      super(from, to);
      this.bestFirst = bestFirst;
    }

    @Override
    Weight next() {
      int seat = (flow + 1) * stride - 1;
      return seat < bestFirst.size() ? bestFirst.get(seat).weight() : null;
    }

    @Override
    Weight last() {
      return flow == 0 ? null : bestFirst.get(flow * stride - 1).weight();
    }

    /** All units that are worth more than the threshold. */
    void settle(Weight threshold) {
      int low = 0;
      int high = bestFirst.size() / stride;
      while (low < high) {
        int middle = (low + high + 1) >>> 1;
        if (bestFirst.get(middle * stride - 1).weight().compareTo(threshold) > 0) {
          low = middle;
        } else {
          high = middle - 1;
        }
      }
      flow = low;
    }
  }

  /**
   * A constraint. Below the minimum a unit meets one more bound; above the maximum it breaks one
   * more, or there is none.
   */
  static final class Quota extends Arc {

    private final Bounds bounds;
    private final boolean hard;
    private final Weight meets;
    private final Weight breaks;

    /** The decided price, with the other sign: then flow moves at that price either way. */
    private Weight against;

    Quota(int from, int to, Bounds bounds, boolean hard, Weight bound) {
      super(from, to);
      this.bounds = bounds;
      this.hard = hard;
      meets = bound;
      breaks = bound.negate();
    }

    @Override
    Weight next() {
      if (against != null) {
        return against;
      }
      return flow < minimum() ? meets : flow < maximum() ? Weight.ZERO : hard ? null : breaks;
    }

    @Override
    Weight last() {
      if (against != null) {
        return against;
      }
      return flow == 0
          ? null
          : flow <= minimum() ? meets : flow <= maximum() ? Weight.ZERO : breaks;
    }

    void decide(Weight price) {
      against = price.negate();
    }

    /** Of all flows that are best at that price, the one nearest to what is wanted. */
    void settle(Weight at, int wanted) {
      int below = at.plus(meets).signum();
      int least = below <= 0 ? 0 : at.signum() > 0 ? maximum() : minimum();
      int most = below < 0 ? 0 : at.signum() < 0 ? minimum() : maximum();
      if (!hard && at.compareTo(meets) >= 0) {
        most = Integer.MAX_VALUE;
      }
      flow = Math.max(least, Math.min(most, wanted));
    }

    private int minimum() {
      return bounds.minimum() / stride;
    }

    private int maximum() {
      return bounds.maximum() / stride;
    }
  }
}
