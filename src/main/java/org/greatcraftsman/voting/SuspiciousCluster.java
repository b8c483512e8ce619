package org.greatcraftsman.voting;

import java.time.Instant;

/**
 * Ballots that came close together from one address in a suspicious way. They are flagged, never
 * removed; whether they count is decided by two people.
 *
 * @param number for example {@code GCC2-Q001}
 * @param ballots how many
 * @param sameChoices how many of them name exactly the same people: the largest such group
 * @param first when the first of them was received
 * @param last when the last of them was received
 */
public record SuspiciousCluster(
    String number, long ballots, long sameChoices, Instant first, Instant last, State state) {

  /** How far the decision is. */
  public enum State {
    FLAGGED("待复核"),
    PROPOSED("拟隔离"),
    QUARANTINED("已隔离"),
    KEPT("计入结果");

    private final String label;

    State(String chinese) {
      this.label = chinese;
    }

    /** The state on every page. */
    public String label() {
      return label;
    }
  }

  /** What drew attention, in Chinese. */
  public String pattern() {
    return "同一网络短时间内集中投出%d票，其中%d票的选择完全相同".formatted(ballots, sameChoices);
  }
}
