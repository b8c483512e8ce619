package org.greatcraftsman.shortlist;

import java.util.List;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.nomination.NomineeCard;

/**
 * The shortlist with its counts and warnings, before and after the confirmation.
 *
 * @param confirmed true if the federation has confirmed the list
 * @param size the number of people that the rules require
 * @param recommended the number of recommended people
 * @param lines the people on the list, by number
 * @param industries the counts by industry, in the order of the rules
 * @param unitKinds the counts by kind of unit
 * @param frontline the number of frontline workers
 * @param frontlinePercent the share of frontline workers in whole percent, rounded down
 * @param warnings the requirements that are not met, one Chinese sentence each
 */
public record ShortlistDraft(
    RoundId round,
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
   * @param unitRank the rank among the nominees of the unit
   * @param lot the nominee's lot, from 1
   * @param basis the Chinese label of the reason for which the person is on the list
   */
  public record ShortlistedNominee(NomineeCard card, int unitRank, int lot, String basis) {}

  /**
   * The number of people on the list who count towards a quota.
   *
   * @param minimum the minimum number of winners; 0 if there is none
   */
  public record QuotaCount(String code, String name, int people, int minimum) {}
}
