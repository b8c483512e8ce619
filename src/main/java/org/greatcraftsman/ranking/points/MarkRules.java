package org.greatcraftsman.ranking.points;

import java.util.List;

/**
 * The rules by which marks become expert points (rule G3).
 *
 * @param groupMaxima the maxima of the groups ① to ④; they add up to 100
 * @param minimumMarks the minimum number of valid marks; with fewer there are no points
 * @param dropHighest the number of highest marks that trimming drops
 * @param dropLowest the number of lowest marks that trimming drops
 */
public record MarkRules(
    List<Integer> groupMaxima, int minimumMarks, int dropHighest, int dropLowest) {

  /**
   * @throws IllegalArgumentException if the maxima are not four positive numbers that add up to
   *     100, or if trimming would drop all of the minimum number of marks
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

  /** True if no group of the mark is outside its range. */
  boolean allows(Mark mark) {
    for (int group = 1; group <= 4; group++) {
      if (mark.group(group) < 0 || mark.group(group) > groupMaxima.get(group - 1)) {
        return false;
      }
    }
    return true;
  }
}
