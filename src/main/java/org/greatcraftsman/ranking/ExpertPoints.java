package org.greatcraftsman.ranking;

import java.util.List;

/**
 * What the experts' marks for one file amount to (rule G3): the trimmed mean of the totals, from 0
 * to 100, or the finding that there are too few marks, in which case the file goes to a person.
 *
 * <p>Source of the method: the trimmed mean, J. W. Tukey, "The Future of Data Analysis", Annals of
 * Mathematical Statistics 33 (1962); here with a fixed number of marks dropped at each end.
 */
public sealed interface ExpertPoints {

  /**
   * Enough marks.
   *
   * @param points the mean total of the kept marks
   * @param groups the means of the groups ① to ④ over the kept marks; their sum is {@code points}
   * @param spread how far the experts agree
   * @param kept the marks that count, ascending
   * @param marks how many valid marks there were in all
   */
  record Reached(Points points, List<Points> groups, Spread spread, List<Mark> kept, int marks)
      implements ExpertPoints {

    public Reached {
      groups = List.copyOf(groups);
      kept = List.copyOf(kept);
    }

    /**
     * @param number 1 to 4
     */
    public Points group(int number) {
      return groups.get(number - 1);
    }
  }

  /** Too few valid marks: no points. */
  record TooFewMarks(int marks, int needed) implements ExpertPoints {}

  /**
   * How far the experts agree, over all valid marks.
   *
   * @param median the median of the totals
   * @param range the highest total less the lowest
   */
  record Spread(Points median, int range) {}

  /**
   * @throws IllegalArgumentException if a mark lies outside the group maxima of the rules
   */
  static ExpertPoints of(List<Mark> marks, MarkRules rules) {
    for (Mark mark : marks) {
      if (!rules.allows(mark)) {
        throw new IllegalArgumentException(
            "outside the group maxima " + rules.groupMaxima() + ": " + mark);
      }
    }
    if (marks.size() < rules.minimumMarks()) {
      return new TooFewMarks(marks.size(), rules.minimumMarks());
    }
    List<Mark> ascending = marks.stream().sorted(Mark.ASCENDING).toList();
    List<Mark> kept = ascending.subList(rules.dropLowest(), ascending.size() - rules.dropHighest());
    List<Points> groups =
        List.of(groupMean(kept, 1), groupMean(kept, 2), groupMean(kept, 3), groupMean(kept, 4));
    return new Reached(
        groups.stream().reduce(Points.ZERO, Points::plus),
        groups,
        spread(ascending),
        kept,
        marks.size());
  }

  private static Points groupMean(List<Mark> marks, int group) {
    return Points.of(marks.stream().mapToLong(mark -> mark.group(group)).sum(), marks.size());
  }

  private static Spread spread(List<Mark> ascending) {
    int last = ascending.size() - 1;
    int middle = ascending.get(last / 2).total() + ascending.get((last + 1) / 2).total();
    return new Spread(Points.of(middle, 2), ascending.get(last).total() - ascending.get(0).total());
  }
}
