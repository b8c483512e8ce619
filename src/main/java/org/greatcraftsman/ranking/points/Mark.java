package org.greatcraftsman.ranking.points;

import java.util.Comparator;

/**
 * A mark that one expert gave to one candidate, by the four groups of criteria (rule R5): ① spirit
 * and virtue, ② skill, ③ example and teaching, ④ contribution and recognition. Each group has an
 * integer from 0 to the group's maximum in the round's rules.
 *
 * @param expert the expert's name or pseudonym; printable ASCII without spaces
 */
public record Mark(String expert, int group1, int group2, int group3, int group4) {

  /** The expert of a mark for which the expert does not matter. */
  public static final String UNNAMED = "-";

  public Mark(int group1, int group2, int group3, int group4) {
    this(UNNAMED, group1, group2, group3, group4);
  }

  /**
   * Ascending by total; equal totals by the groups ④, ②, ③, ①, and equal marks by the expert. As a
   * total order, it makes trimming independent of the order in which the marks are given.
   */
  public static final Comparator<Mark> ASCENDING =
      Comparator.comparingInt(Mark::total)
          .thenComparingInt(Mark::group4)
          .thenComparingInt(Mark::group2)
          .thenComparingInt(Mark::group3)
          .thenComparingInt(Mark::group1)
          .thenComparing(Mark::expert);

  /** The sum of the four groups, 0 to 100. */
  public int total() {
    return group1 + group2 + group3 + group4;
  }

  /**
   * The points of one group.
   *
   * @param number 1 to 4
   */
  public int group(int number) {
    return switch (number) {
      case 1 -> group1;
      case 2 -> group2;
      case 3 -> group3;
      case 4 -> group4;
      default -> throw new IllegalArgumentException("no group " + number);
    };
  }
}
