package org.greatcraftsman.determination;

import java.time.Instant;

/**
 * A decision of the chairman's office meeting about a version of the list (rule R11).
 *
 * @param seq from 1
 * @param listVersion the version that was decided on; with a place left empty, the version without
 *     it
 * @param actor user id of who entered it
 */
public record Resolution(
    int seq, int listVersion, MeetingDecision decision, String actor, Instant at) {

  /**
   * What was decided.
   *
   * @param vacancy {@code null} when no place had fallen empty
   * @param minutes number of the meeting's minutes (会议纪要编号); {@code null} when sent back
   * @param reason why it was sent back; {@code null} when approved
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
