package org.greatcraftsman.shortlist;

import java.util.List;
import org.greatcraftsman.nomination.NomineeCard;

/**
 * The vote list as the federation sees it before and after it confirms.
 *
 * @param size how many people the rules want on it
 * @param recommended how many people were recommended
 * @param industries counts for each industry, in the order of the rules
 * @param unitKinds counts for each kind of unit, in their order
 * @param frontline frontline workers on the list
 * @param frontlinePercent their share, in whole per cent, rounded down; for display
 * @param warnings what does not hold, one Chinese sentence each
 */
public record ShortlistDraft(
    String round,
    boolean confirmed,
    int size,
    int recommended,
    List<ShortlistedNominee> lines,
    List<QuotaCount> industries,
    List<QuotaCount> unitKinds,
    int frontline,
    int frontlinePercent,
    List<String> warnings) {

  /**
   * One person on the list.
   *
   * @param unitRank the place among the unit's nominees
   * @param basis why the person is on the list, in Chinese
   */
  public record ShortlistedNominee(NomineeCard card, int unitRank, int lot, String basis) {}

  /**
   * How many people on the list.
   *
   * @param minimum how many must be among the winners at least; 0 when no rule says so
   */
  public record QuotaCount(String code, String name, int people, int minimum) {}
}
