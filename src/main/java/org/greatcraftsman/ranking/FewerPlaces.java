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
public final class FewerPlaces {

  private static final int BY_ONE_PLACE = 2;

  /** Only what is missed is asked for, so a bound met is worth one and a candidate nothing. */
  private static final Weight BOUND = Weight.of(BigInteger.ONE, Lots.NONE, 0);

  private final List<Weighed> worthNothing = new ArrayList<>();
  private final Quotas quotas;

  FewerPlaces(List<Contender> offered, Quotas quotas) {
    for (Contender one : offered) {
      worthNothing.add(new Weighed(worthNothing.size(), one, Weight.ZERO));
    }
    this.quotas = quotas;
  }

  /** The greatest such number, not above the one wanted; 0 when there is none. */
  public static int most(RankingResult result) {
    return of(result).most(result.input().rules().size());
  }

  /** Whether all rules can be met for so many people: fewer than the most may be too few. */
  public static boolean suffice(RankingResult result, int places) {
    return of(result).suffice(places);
  }

  private static FewerPlaces of(RankingResult result) {
    List<Contender> offered = new Trial(result).contenders(one -> one.composite().orElseThrow());
    return new FewerPlaces(offered, result.input().rules().quotas());
  }

  boolean suffice(int places) {
    return missed(quotas.constraints(places)) == 0;
  }

  int most(int wanted) {
    SortedMap<Constraint, Bounds> atMost = quotas.constraints(wanted);
    atMost.put(Constraint.ofSize(), Bounds.atMost(wanted));
    atMost.remove(Constraint.ofFrontline());
    if (missed(atMost) > 0) {
      return 0;
    }
    int places = wanted;
    int missed = missed(quotas.constraints(places));
    while (missed > 0 && places > 1) {
      places = Math.max(1, places - Math.max(1, missed / BY_ONE_PLACE));
      missed = missed(quotas.constraints(places));
    }
    return missed == 0 ? places : 0;
  }

  private int missed(SortedMap<Constraint, Bounds> constraints) {
    return BestList.of(new Rules(constraints), worthNothing, BOUND).seats().missed();
  }
}
