package org.greatcraftsman.ranking.points;

import java.math.BigInteger;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The conversion of votes to points, 0 to 100. It is always computed over the whole vote list, so
 * that an exclusion from the candidates does not change the points of the others.
 *
 * <p>Edge cases: without any votes, every nominee has 0 points. If all nominees have the same
 * positive number of votes, each has 50 points by rank, 100 by maximum and 50 by mean. A single
 * nominee with votes has 100 points by rank.
 */
public final class VotePoints {

  private VotePoints() {}

  /**
   * Converts votes to points.
   *
   * @param votes the number of votes of every nominee on the vote list, by number
   * @return the points by number, ascending
   * @throws IllegalArgumentException if a number of votes is negative
   */
  public static SortedMap<String, Points> of(Map<String, Long> votes, VoteMethod method) {
    SortedMap<Long, Integer> nomineesByVotes = nomineesByVotes(votes);
    Map<Long, Points> conversion =
        nomineesByVotes.isEmpty() || nomineesByVotes.lastKey() == 0
            ? Map.of(0L, Points.ZERO)
            : switch (method) {
              case RANK_PERCENTILE -> rankPercentile(nomineesByVotes, votes.size());
              case SHARE_OF_MAXIMUM -> shareOfMaximum(nomineesByVotes);
              case CAPPED_MEAN -> cappedMean(nomineesByVotes, votes.size());
            };
    SortedMap<String, Points> points = new TreeMap<>();
    votes.forEach((number, count) -> points.put(number, conversion.get(count)));
    return Collections.unmodifiableSortedMap(points);
  }

  /** The number of nominees with each number of votes. */
  private static SortedMap<Long, Integer> nomineesByVotes(Map<String, Long> votes) {
    SortedMap<Long, Integer> nomineesByVotes = new TreeMap<>();
    votes.forEach(
        (number, count) -> {
          if (count < 0) {
            throw new IllegalArgumentException("negative votes of " + number + ": " + count);
          }
          nomineesByVotes.merge(count, 1, Integer::sum);
        });
    return nomineesByVotes;
  }

  private static Map<Long, Points> rankPercentile(
      SortedMap<Long, Integer> nomineesByVotes, int nominees) {
    if (nominees == 1) {
      return Map.of(nomineesByVotes.firstKey(), Points.HUNDRED);
    }
    Map<Long, Points> points = new HashMap<>();
    long fewer = 0;
    for (Map.Entry<Long, Integer> tied : nomineesByVotes.entrySet()) {
      // Twice (mid-rank − 1), which is an integer: 2 · fewer + (tied − 1).
      long doubled = 2 * fewer + tied.getValue() - 1;
      points.put(tied.getKey(), Points.of(100 * doubled, 2L * (nominees - 1)));
      fewer += tied.getValue();
    }
    return points;
  }

  private static Map<Long, Points> shareOfMaximum(SortedMap<Long, Integer> nomineesByVotes) {
    Map<Long, Points> points = new HashMap<>();
    long most = nomineesByVotes.lastKey();
    nomineesByVotes.keySet().forEach(count -> points.put(count, Points.of(count, most).times(100)));
    return points;
  }

  private static Map<Long, Points> cappedMean(
      SortedMap<Long, Integer> nomineesByVotes, int nominees) {
    BigInteger sum = BigInteger.ZERO;
    for (Map.Entry<Long, Integer> tied : nomineesByVotes.entrySet()) {
      sum =
          sum.add(BigInteger.valueOf(tied.getKey()).multiply(BigInteger.valueOf(tied.getValue())));
    }
    Map<Long, Points> points = new HashMap<>();
    for (long count : nomineesByVotes.keySet()) {
      // 100 · v / 2m with m = sum / nominees.
      Points uncapped =
          new Points(BigInteger.valueOf(count).multiply(BigInteger.valueOf(50L * nominees)), sum);
      points.put(count, uncapped.compareTo(Points.HUNDRED) > 0 ? Points.HUNDRED : uncapped);
    }
    return points;
  }
}
