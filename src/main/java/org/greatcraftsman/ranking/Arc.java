package org.greatcraftsman.ranking;

import java.util.List;

/**
 * An arc of the {@link SeatNetwork} whose gain is a concave function of its flow: each further unit
 * of flow gains at most as much as the unit before it. One unit of flow stands for {@code stride}
 * seats.
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

  void setStride(int stride) {
    this.stride = stride;
  }

  /** The gain of one more unit; {@code null} if the arc has no capacity for it. */
  abstract LexicographicWeight nextGain();

  /** The loss from one unit less; {@code null} if the flow is zero. */
  abstract LexicographicWeight lastCost();

  /**
   * The arc of a {@link CandidateGroup}. Its flow seats the best candidates of the group; the gain
   * of a unit is the weight of the weakest candidate that it seats.
   */
  static final class Seats extends Arc {

    private final List<WeightedCandidate> bestFirst;

    Seats(int from, int to, List<WeightedCandidate> bestFirst) {
      super(from, to);
      this.bestFirst = bestFirst;
    }

    @Override
    LexicographicWeight nextGain() {
      int seat = (flow + 1) * stride - 1;
      return seat < bestFirst.size() ? bestFirst.get(seat).weight() : null;
    }

    @Override
    LexicographicWeight lastCost() {
      return flow == 0 ? null : bestFirst.get(flow * stride - 1).weight();
    }

    /** Sets the flow to all units that gain more than the threshold. */
    void setBestFlow(LexicographicWeight threshold) {
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
   * The arc of a constraint. Below the minimum, a unit gains the weight of a bound; above the
   * maximum, it loses that weight, or the arc has no capacity if the maximum is hard.
   */
  static final class Quota extends Arc {

    private final Bounds bounds;
    private final boolean hard;
    private final LexicographicWeight gainOfMeeting;
    private final LexicographicWeight gainOfExceeding;

    /** The bounds in units of flow. */
    private int minimum;

    private int maximum;

    /**
     * The negated fixed price, at which flow moves in both directions; {@code null} if not fixed.
     */
    private LexicographicWeight negatedPrice;

    Quota(int from, int to, Bounds bounds, boolean hard, LexicographicWeight bound) {
      super(from, to);
      this.bounds = bounds;
      this.hard = hard;
      gainOfMeeting = bound;
      gainOfExceeding = bound.negate();
      setStride(1);
    }

    @Override
    void setStride(int stride) {
      super.setStride(stride);
      minimum = bounds.minimum() / stride;
      maximum = bounds.maximum() / stride;
    }

    @Override
    LexicographicWeight nextGain() {
      if (negatedPrice != null) {
        return negatedPrice;
      }
      return flow < minimum
          ? gainOfMeeting
          : flow < maximum ? LexicographicWeight.ZERO : hard ? null : gainOfExceeding;
    }

    @Override
    LexicographicWeight lastCost() {
      if (negatedPrice != null) {
        return negatedPrice;
      }
      return flow == 0
          ? null
          : flow <= minimum
              ? gainOfMeeting
              : flow <= maximum ? LexicographicWeight.ZERO : gainOfExceeding;
    }

    void fixPrice(LexicographicWeight price) {
      negatedPrice = price.negate();
    }

    /**
     * Sets the flow to the one nearest to {@code preferred} among those that are best at a price.
     */
    void setBestFlow(LexicographicWeight price, int preferred) {
      int below = price.plus(gainOfMeeting).signum();
      int least = below <= 0 ? 0 : price.signum() > 0 ? maximum : minimum;
      int most = below < 0 ? 0 : price.signum() < 0 ? minimum : maximum;
      if (!hard && price.compareTo(gainOfMeeting) >= 0) {
        most = Integer.MAX_VALUE;
      }
      flow = Math.max(least, Math.min(most, preferred));
    }
  }
}
