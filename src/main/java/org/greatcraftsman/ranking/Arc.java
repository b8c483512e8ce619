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
  abstract LexicographicWeight nextGain();

  /** What giving one unit back costs; {@code null} if there is none. */
  abstract LexicographicWeight lastCost();

  /**
   * The candidates of a {@link CandidateGroup}, the best first; a unit is worth its weakest seat.
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

    /** All units that are worth more than the threshold. */
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
   * A constraint. Below the minimum a unit meets one more bound; above the maximum it breaks one
   * more, or there is none.
   */
  static final class Quota extends Arc {

    private final Bounds bounds;
    private final boolean hard;
    private final LexicographicWeight gainOfMeeting;
    private final LexicographicWeight gainOfExceeding;

    /** The decided price, with the other sign: then flow moves at that price either way. */
    private LexicographicWeight negatedPrice;

    Quota(int from, int to, Bounds bounds, boolean hard, LexicographicWeight bound) {
      super(from, to);
      this.bounds = bounds;
      this.hard = hard;
      gainOfMeeting = bound;
      gainOfExceeding = bound.negate();
    }

    @Override
    LexicographicWeight nextGain() {
      if (negatedPrice != null) {
        return negatedPrice;
      }
      return flow < minimum()
          ? gainOfMeeting
          : flow < maximum() ? LexicographicWeight.ZERO : hard ? null : gainOfExceeding;
    }

    @Override
    LexicographicWeight lastCost() {
      if (negatedPrice != null) {
        return negatedPrice;
      }
      return flow == 0
          ? null
          : flow <= minimum()
              ? gainOfMeeting
              : flow <= maximum() ? LexicographicWeight.ZERO : gainOfExceeding;
    }

    void fixPrice(LexicographicWeight price) {
      negatedPrice = price.negate();
    }

    /** Of all flows that are best at that price, the one nearest to what is wanted. */
    void setBestFlow(LexicographicWeight at, int wanted) {
      int below = at.plus(gainOfMeeting).signum();
      int least = below <= 0 ? 0 : at.signum() > 0 ? maximum() : minimum();
      int most = below < 0 ? 0 : at.signum() < 0 ? minimum() : maximum();
      if (!hard && at.compareTo(gainOfMeeting) >= 0) {
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
