package org.greatcraftsman.shortlist;

import java.util.List;
import org.greatcraftsman.nomination.NomineeCard;

/**
 * The shortlist as the federation sees it, before and after the confirmation.
 *
 * @param size number of people that the rules require
 * @param recommended number of recommended people
 * @param lines the people on the list, by number
 * @param industries counts by industry, in the order of the rules
 * @param unitKinds counts by kind of unit
 * @param frontline number of frontline workers
 * @param frontlinePercent their share in whole percent, rounded down, for display
 * @param warnings requirements that are not met, one Chinese sentence each
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
   * A person on the list.
   *
   * @param unitRank rank among the nominees of the unit
   * @param lot lot of the nominee, from 1
   * @param basis why the person is on the list, in Chinese
   */
  public record ShortlistedNominee(NomineeCard card, int unitRank, int lot, String basis) {}

  /**
   * The number of people on the list who count towards a quota.
   *
   * @param minimum minimum number of winners; 0 if there is none
   */
  public record QuotaCount(String code, String name, int people, int minimum) {}
}
