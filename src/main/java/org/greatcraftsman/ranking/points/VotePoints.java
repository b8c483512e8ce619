package org.greatcraftsman.ranking.points;

import java.math.BigInteger;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Votes turned into points from 0 to 100, always over the whole vote list, so that nobody's points
 * move when somebody leaves the list of candidates later.
 *
 * <p>Defined at the edges: when nobody got a vote, everyone has 0 points. When all have the same
 * number of votes (not 0), everyone has 50 by rank, 100 by maximum, 50 by mean. Somebody alone on
 * the list with votes has 100 by rank.
 */
public final class VotePoints {

  private VotePoints() {}

  /**
   * @param votes the number of votes by candidate number, of everyone on the vote list
   * @return the points by candidate number, in ascending order of the numbers
   * @throws IllegalArgumentException if a number of votes is negative
   */
  public static SortedMap<String, Points> of(Map<String, Long> votes, VoteMethod method) {
    SortedMap<Long, Integer> holders = holders(votes);
    Map<Long, Points> conversion =
        holders.isEmpty() || holders.lastKey() == 0
            ? Map.of(0L, Points.ZERO)
            : switch (method) {
              case RANK_PERCENTILE -> rankPercentile(holders, votes.size());
              case SHARE_OF_MAXIMUM -> shareOfMaximum(holders);
              case CAPPED_MEAN -> cappedMean(holders, votes.size());
            };
    SortedMap<String, Points> points = new TreeMap<>();
    votes.forEach((number, count) -> points.put(number, conversion.get(count)));
    return Collections.unmodifiableSortedMap(points);
  }

  /** How many people hold each number of votes. */
  private static SortedMap<Long, Integer> holders(Map<String, Long> votes) {
    SortedMap<Long, Integer> holders = new TreeMap<>();
    votes.forEach(
        (number, count) -> {
          if (count < 0) {
            throw new IllegalArgumentException("negative votes of " + number + ": " + count);
          }
          holders.merge(count, 1, Integer::sum);
        });
    return holders;
  }

  private static Map<Long, Points> rankPercentile(SortedMap<Long, Integer> holders, int people) {
    if (people == 1) {
      return Map.of(holders.firstKey(), Points.HUNDRED);
    }
    Map<Long, Points> points = new HashMap<>();
    long fewer = 0;
    for (Map.Entry<Long, Integer> tied : holders.entrySet()) {
      // twice (mid-rank − 1), which is a whole number: 2 · fewer + (tied − 1)
      long doubled = 2 * fewer + tied.getValue() - 1;
      points.put(tied.getKey(), Points.of(100 * doubled, 2L * (people - 1)));
      fewer += tied.getValue();
    }
    return points;
  }

  private static Map<Long, Points> shareOfMaximum(SortedMap<Long, Integer> holders) {
    Map<Long, Points> points = new HashMap<>();
    long most = holders.lastKey();
    holders.keySet().forEach(count -> points.put(count, Points.of(count, most).times(100)));
    return points;
  }

  private static Map<Long, Points> cappedMean(SortedMap<Long, Integer> holders, int people) {
    BigInteger sum = BigInteger.ZERO;
    for (Map.Entry<Long, Integer> tied : holders.entrySet()) {
      sum =
          sum.add(BigInteger.valueOf(tied.getKey()).multiply(BigInteger.valueOf(tied.getValue())));
    }
    Map<Long, Points> points = new HashMap<>();
    for (long count : holders.keySet()) {
      // 100 · v / 2m with m = sum / people
      Points uncapped =
          new Points(BigInteger.valueOf(count).multiply(BigInteger.valueOf(50L * people)), sum);
      points.put(count, uncapped.compareTo(Points.HUNDRED) > 0 ? Points.HUNDRED : uncapped);
    }
    return points;
  }
}
