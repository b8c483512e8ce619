package org.greatcraftsman.ranking.points;

import java.util.List;

/**
 * How experts' marks become points (rule G3).
 *
 * @param groupMaxima the greatest mark of the groups ① to ④; together 100
 * @param minimumMarks fewer valid marks give no points
 * @param dropHighest how many of the highest totals do not count
 * @param dropLowest how many of the lowest totals do not count
 */
public record MarkRules(
    List<Integer> groupMaxima, int minimumMarks, int dropHighest, int dropLowest) {

  /**
   * @throws IllegalArgumentException if the maxima are not four positive numbers that make 100, or
   *     if dropping would leave nothing of the minimum number of marks
   */
  public MarkRules {
    groupMaxima = List.copyOf(groupMaxima);
    if (groupMaxima.size() != 4
        || groupMaxima.stream().anyMatch(maximum -> maximum <= 0)
        || groupMaxima.stream().mapToInt(Integer::intValue).sum() != 100) {
      throw new IllegalArgumentException(
          "four positive group maxima with the sum 100 are needed: " + groupMaxima);
    }
    if (dropHighest < 0 || dropLowest < 0 || minimumMarks <= dropHighest + dropLowest) {
      throw new IllegalArgumentException(
          "of %d marks nothing is left after dropping %d and %d"
              .formatted(minimumMarks, dropHighest, dropLowest));
    }
  }

  boolean allows(Mark mark) {
    for (int group = 1; group <= 4; group++) {
      if (mark.group(group) < 0 || mark.group(group) > groupMaxima.get(group - 1)) {
        return false;
      }
    }
    return true;
  }
}
