package org.greatcraftsman.review;

import java.util.List;
import org.greatcraftsman.round.RulePack;

/**
 * The totals beyond which a mark is extreme and needs a reason: below 30 % or above 95 % of the
 * maximum.
 *
 * @param least smallest total that needs no reason
 * @param most largest total that needs no reason
 */
public record ExtremeThresholds(int least, int most) {

  /** In percent of the maximum. */
  static final int LOW_PERCENT = 30;

  static final int HIGH_PERCENT = 95;

  /** Returns the thresholds for these groups of criteria. */
  public static ExtremeThresholds of(List<RulePack.Criterion> criteria) {
    int maximum = criteria.stream().mapToInt(RulePack.Criterion::maximum).sum();
    return new ExtremeThresholds((maximum * LOW_PERCENT + 99) / 100, maximum * HIGH_PERCENT / 100);
  }

  boolean isExtreme(int total) {
    return total < least || total > most;
  }
}
