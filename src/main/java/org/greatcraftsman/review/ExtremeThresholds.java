package org.greatcraftsman.review;

import java.util.List;
import org.greatcraftsman.round.RulePack;

/**
 * Which totals are extreme, so that a mark needs a reason: below 30 % or above 95 % of the maximum.
 *
 * @param least the smallest total that needs no reason
 * @param most the largest total that needs no reason
 */
public record ExtremeThresholds(int least, int most) {

  /** In per cent of the maximum. */
  static final int LOW_PERCENT = 30;

  static final int HIGH_PERCENT = 95;

  /** What is extreme under these groups of criteria. */
  public static ExtremeThresholds of(List<RulePack.Criterion> criteria) {
    int maximum = criteria.stream().mapToInt(RulePack.Criterion::maximum).sum();
    return new ExtremeThresholds((maximum * LOW_PERCENT + 99) / 100, maximum * HIGH_PERCENT / 100);
  }

  boolean isExtreme(int total) {
    return total < least || total > most;
  }
}
