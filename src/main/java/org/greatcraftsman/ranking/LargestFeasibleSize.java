package org.greatcraftsman.ranking;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Finds for how many people all rules can be met, where they cannot be met for as many as wanted.
 *
 * <p>The best list of one place less misses, as one of so many, one seat more and perhaps one
 * frontline worker more. So one place less takes at most two off what is missed, and half of it can
 * be skipped at once. Where the bounds cannot be met by any list that is not too long, without any
 * share, no number helps.
 */
public final class LargestFeasibleSize {

  private static final int VIOLATION_PER_PLACE = 2;

  /** Only what is missed is asked for, so a bound met is worth one and a candidate nothing. */
  private static final LexicographicWeight BOUND =
      LexicographicWeight.of(BigInteger.ONE, LotVector.NONE, 0);

  private final List<WeightedCandidate> zeroWeight = new ArrayList<>();
  private final Quotas quotas;

  LargestFeasibleSize(List<Contender> offered, Quotas quotas) {
    for (Contender one : offered) {
      zeroWeight.add(new WeightedCandidate(zeroWeight.size(), one, LexicographicWeight.ZERO));
    }
    this.quotas = quotas;
  }

  /** The greatest such number, not above the one wanted; 0 when there is none. */
  public static int find(RankingResult result) {
    return of(result).find(result.input().rules().size());
  }

  /** Whether all rules can be met for so many people: fewer than the most may be too few. */
  public static boolean isFeasible(RankingResult result, int places) {
    return of(result).isFeasible(places);
  }

  private static LargestFeasibleSize of(RankingResult result) {
    return new LargestFeasibleSize(
        result.contenders(candidate -> candidate.composite().orElseThrow()),
        result.input().rules().quotas());
  }

  boolean isFeasible(int places) {
    return violation(quotas.constraints(places)) == 0;
  }

  int find(int wanted) {
    SortedMap<Constraint, Bounds> atMost = quotas.constraints(wanted);
    atMost.put(Constraint.ofSize(), Bounds.atMost(wanted));
    atMost.remove(Constraint.ofFrontline());
    if (violation(atMost) > 0) {
      return 0;
    }
    int places = wanted;
    int missed = violation(quotas.constraints(places));
    while (missed > 0 && places > 1) {
      places = Math.max(1, places - Math.max(1, missed / VIOLATION_PER_PLACE));
      missed = violation(quotas.constraints(places));
    }
    return missed == 0 ? places : 0;
  }

  private int violation(SortedMap<Constraint, Bounds> constraints) {
    return OptimalSelection.solve(new ConstraintIndex(constraints), zeroWeight, BOUND)
        .seatCounts()
        .violation();
  }
}
