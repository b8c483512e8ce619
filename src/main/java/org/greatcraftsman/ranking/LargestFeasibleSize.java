package org.greatcraftsman.ranking;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * The largest size of a list for which all constraints can be met, if they cannot be met for the
 * requested size.
 *
 * <p>An optimal list with one place less violates the constraints of the longer list by at most one
 * seat more for the size and one more for the frontline share. So removing one place reduces the
 * violation by at most two, and the search can skip half the violation in one step. If no list up
 * to the requested size meets the other bounds, no size is feasible.
 */
public final class LargestFeasibleSize {

  private static final int VIOLATION_PER_PLACE = 2;

  /** The search needs only the violation: a bound has the weight one, a candidate zero. */
  private static final LexicographicWeight BOUND_WEIGHT =
      LexicographicWeight.of(BigInteger.ONE, LotVector.NONE, 0);

  private final List<WeightedCandidate> zeroWeight = new ArrayList<>();
  private final Quotas quotas;

  LargestFeasibleSize(List<Contender> offered, Quotas quotas) {
    for (Contender contender : offered) {
      zeroWeight.add(new WeightedCandidate(zeroWeight.size(), contender, LexicographicWeight.ZERO));
    }
    this.quotas = quotas;
  }

  /** The largest feasible size up to the size in the ranking's rules; 0 if there is none. */
  public static int find(RankingResult result) {
    return of(result).find(result.input().rules().size());
  }

  /** True if all constraints can be met for this size; a smaller size need not be feasible. */
  public static boolean isFeasible(RankingResult result, int size) {
    return of(result).isFeasible(size);
  }

  private static LargestFeasibleSize of(RankingResult result) {
    return new LargestFeasibleSize(
        result.contenders(candidate -> candidate.composite().orElseThrow()),
        result.input().rules().quotas());
  }

  boolean isFeasible(int size) {
    return violation(quotas.constraints(size)) == 0;
  }

  int find(int wanted) {
    SortedMap<Constraint, Bounds> atMost = quotas.constraints(wanted);
    atMost.put(Constraint.ofSize(), Bounds.atMost(wanted));
    atMost.remove(Constraint.ofFrontline());
    if (violation(atMost) > 0) {
      return 0;
    }
    int size = wanted;
    int violation = violation(quotas.constraints(size));
    while (violation > 0 && size > 1) {
      size = Math.max(1, size - Math.max(1, violation / VIOLATION_PER_PLACE));
      violation = violation(quotas.constraints(size));
    }
    return violation == 0 ? size : 0;
  }

  private int violation(SortedMap<Constraint, Bounds> constraints) {
    return OptimalSelection.solve(new ConstraintIndex(constraints), zeroWeight, BOUND_WEIGHT)
        .seatCounts()
        .violation();
  }
}
