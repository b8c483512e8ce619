package org.greatcraftsman.review;

import java.time.Instant;
import java.util.List;

/**
 * The marks of a file under discussion as the desk sees them, without the names of the experts.
 *
 * @param signs why the marks are anomalous, in Chinese
 * @param totals the marks, highest total first
 * @param flagged number of experts who would be asked to reconsider
 * @param due when the discussion ends without a decision
 */
public record DiscussionReport(String signs, List<AnonymousMark> totals, int flagged, Instant due) {

  /**
   * One mark.
   *
   * @param who label of the expert: 专家甲, 专家乙, …
   * @param flagged whether the expert would be asked to reconsider
   */
  public record AnonymousMark(
      String who, int g1, int g2, int g3, int g4, int total, boolean flagged) {}
}
