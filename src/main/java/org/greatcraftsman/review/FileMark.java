package org.greatcraftsman.review;

import org.greatcraftsman.ExpertId;

/**
 * An expert's mark for a file: whole points for each of the four groups of criteria (R5), from 0 to
 * the maximum of the group in the round's rules.
 *
 * @param expert user id of the expert
 */
public record FileMark(ExpertId expert, int g1, int g2, int g3, int g4) {

  /** Sum of the four groups, 0 to 100. */
  public int total() {
    return g1 + g2 + g3 + g4;
  }

  /**
   * Returns the points of a group.
   *
   * @param number number of the group, 1 to 4
   */
  public int group(int number) {
    return switch (number) {
      case 1 -> g1;
      case 2 -> g2;
      case 3 -> g3;
      case 4 -> g4;
      default -> throw new IllegalArgumentException("no group " + number);
    };
  }
}
