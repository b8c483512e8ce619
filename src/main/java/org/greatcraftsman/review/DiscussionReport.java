package org.greatcraftsman.review;

import java.time.Instant;
import java.util.List;

/**
 * The marks of a file that is discussed, for the desk: nobody's name.
 *
 * @param signs why it is discussed, in Chinese
 * @param totals of every mark, the highest first
 * @param flagged how many experts would be asked to look again
 * @param due when the discussion ends by itself
 */
public record DiscussionReport(String signs, List<AnonymousMark> totals, int flagged, Instant due) {

  /**
   * One mark.
   *
   * @param who 专家甲, 专家乙, …
   * @param flagged whether it is one of the conspicuous ones
   */
  public record AnonymousMark(
      String who, int g1, int g2, int g3, int g4, int total, boolean flagged) {}
}
