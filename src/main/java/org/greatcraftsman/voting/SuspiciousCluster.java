package org.greatcraftsman.voting;

import java.time.Instant;

/**
 * A cluster of suspicious ballots, which came from one address within a short time. The ballots are
 * flagged, never deleted; two people decide whether they count.
 *
 * @param number number of the cluster, for example {@code GCC2-Q001}
 * @param ballots number of ballots
 * @param sameChoices size of the largest group of ballots with the same choices
 * @param first when the first ballot was received
 * @param last when the last ballot was received
 */
public record SuspiciousCluster(
    String number, long ballots, long sameChoices, Instant first, Instant last, State state) {

  /** State of the decision. */
  public enum State {
    FLAGGED("待复核"),
    PROPOSED("拟隔离"),
    QUARANTINED("已隔离"),
    KEPT("计入结果");

    private final String label;

    State(String label) {
      this.label = label;
    }

    /** The Chinese display name. */
    public String label() {
      return label;
    }
  }

  /** What makes the cluster suspicious, in Chinese. */
  public String pattern() {
    return "同一网络短时间内集中投出%d票，其中%d票的选择完全相同".formatted(ballots, sameChoices);
  }
}
