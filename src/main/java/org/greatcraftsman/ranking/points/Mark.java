package org.greatcraftsman.ranking.points;

import java.util.Comparator;

/**
 * One expert's mark for one file, by the four groups of criteria (rule R5): ① spirit and virtue, ②
 * skill, ③ example and teaching, ④ contribution and recognition. Whole points, each from 0 to the
 * group's maximum in the round's rules.
 *
 * @param expert who gave it; printable ASCII without blanks
 */
public record Mark(String expert, int group1, int group2, int group3, int group4) {

  /** Where it does not matter whose mark it is. */
  public static final String UNNAMED = "-";

  public Mark(int group1, int group2, int group3, int group4) {
    this(UNNAMED, group1, group2, group3, group4);
  }

  /**
   * Ascending by total; equal totals by group ④, ②, ③, ①, and equal marks by the expert. With it,
   * which marks are dropped depends on the marks alone and not on the order in which they came.
   */
  public static final Comparator<Mark> ASCENDING =
      Comparator.comparingInt(Mark::total)
          .thenComparingInt(Mark::group4)
          .thenComparingInt(Mark::group2)
          .thenComparingInt(Mark::group3)
          .thenComparingInt(Mark::group1)
          .thenComparing(Mark::expert);

  public int total() {
    return group1 + group2 + group3 + group4;
  }

  /**
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
