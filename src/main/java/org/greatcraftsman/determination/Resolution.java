package org.greatcraftsman.determination;

import java.time.Instant;

/**
 * A resolution of the chairman's office meeting on a version of the list (rule R11).
 *
 * @param seq the number of the resolution, from 1
 * @param listVersion the version that was decided on; if places were left vacant, the version
 *     without them
 * @param decision the decision
 * @param actor the user id of the person who recorded the resolution
 */
public record Resolution(
    int seq, int listVersion, MeetingDecision decision, String actor, Instant at) {

  /**
   * The decision of the meeting.
   *
   * @param vacancy the decision on vacant places; {@code null} if there are none
   * @param minutes the number of the minutes (会议纪要编号); {@code null} if sent back
   * @param reason why the list was sent back; {@code null} if approved
   */
  public record MeetingDecision(
      boolean approved, VacancyDecision vacancy, String minutes, String reason) {

    public static MeetingDecision approve(String minutes, VacancyDecision vacancy) {
      return new MeetingDecision(true, vacancy, minutes, null);
    }

    public static MeetingDecision sendBack(String reason) {
      return new MeetingDecision(false, null, null, reason);
    }
  }

  public boolean approved() {
    return decision.approved();
  }
}
