package org.greatcraftsman.ranking.points;

import java.util.Comparator;
import java.util.List;

/**
 * The expert points of one candidate (rule G3): the trimmed mean of the marks, 0 to 100, or the
 * finding that there are too few marks, in which case a person decides what to do.
 *
 * <p>Each mark counts with its total, or with its normalized total if the round normalizes marks;
 * see {@link ExpertScales}. Source of the trimmed mean: J. W. Tukey, "The Future of Data Analysis",
 * Annals of Mathematical Statistics 33 (1962); here with a fixed number of marks dropped at each
 * end.
 */
public sealed interface ExpertPoints {

  /**
   * The points of a candidate with enough marks.
   *
   * @param points the mean of the kept marks as counted
   * @param raw the trimmed mean of the totals as given; equal to {@code points} unless marks are
   *     normalized
   * @param groupMeans the means of the groups ① to ④ as given, over the kept marks; without
   *     normalization they add up to {@code points}
   * @param spread how far the experts agree
   * @param trimming which marks count
   */
  record Computed(
      Points points, Points raw, List<Points> groupMeans, Spread spread, Trimming trimming)
      implements ExpertPoints {

    public Computed {
      groupMeans = List.copyOf(groupMeans);
    }

    /**
     * The mean of one group.
     *
     * @param number 1 to 4
     */
    public Points groupMean(int number) {
      return groupMeans.get(number - 1);
    }

    /** The kept marks, ascending. */
    public List<Mark> kept() {
      return trimming.kept().stream().map(CountedMark::mark).toList();
    }

    /** The number of all valid marks. */
    public int markCount() {
      return trimming.lowest().size() + trimming.kept().size() + trimming.highest().size();
    }
  }

  /**
   * The finding that there are too few valid marks.
   *
   * @param marks the number of valid marks
   * @param needed the minimum number of valid marks
   */
  record TooFewMarks(int marks, int needed) implements ExpertPoints {}

  /**
   * The spread of all valid marks as given, which shows how far the experts agree.
   *
   * @param median the median of the totals
   * @param range the highest total less the lowest
   */
  record Spread(Points median, int range) {}

  /**
   * A mark with the points that it counts.
   *
   * @param points the total, normalized if the round normalizes marks
   */
  record CountedMark(Mark mark, Points points) {}

  /** All valid marks, ascending by the points that they count: dropped at each end, and kept. */
  record Trimming(List<CountedMark> lowest, List<CountedMark> kept, List<CountedMark> highest) {

    public Trimming {
      lowest = List.copyOf(lowest);
      kept = List.copyOf(kept);
      highest = List.copyOf(highest);
    }

    static Trimming of(List<CountedMark> ascending, MarkRules rules) {
      int top = ascending.size() - rules.dropHighest();
      return new Trimming(
          ascending.subList(0, rules.dropLowest()),
          ascending.subList(rules.dropLowest(), top),
          ascending.subList(top, ascending.size()));
    }

    Points mean() {
      return kept.stream()
          .map(CountedMark::points)
          .reduce(Points.ZERO, Points::plus)
          .dividedBy(kept.size());
    }
  }

  /**
   * Computes expert points without normalization.
   *
   * @throws IllegalArgumentException if a mark is outside the group maxima of the rules
   */
  static ExpertPoints of(List<Mark> marks, MarkRules rules) {
    return of(marks, rules, ExpertScales.NONE);
  }

  /**
   * Computes expert points.
   *
   * @param scales the scales by which marks are normalized
   * @throws IllegalArgumentException if a mark is outside the group maxima of the rules, or its
   *     expert has no scale
   */
  static ExpertPoints of(List<Mark> marks, MarkRules rules, ExpertScales scales) {
    for (Mark mark : marks) {
      if (!rules.allows(mark)) {
        throw new IllegalArgumentException(
            "outside the group maxima " + rules.groupMaxima() + ": " + mark);
      }
    }
    if (marks.size() < rules.minimumMarks()) {
      return new TooFewMarks(marks.size(), rules.minimumMarks());
    }
    Trimming raw = trimming(marks, rules, ExpertScales.NONE);
    Trimming counted = scales.isNormalizing() ? trimming(marks, rules, scales) : raw;
    return new Computed(
        counted.mean(),
        raw.mean(),
        List.of(
            groupMean(counted, 1),
            groupMean(counted, 2),
            groupMean(counted, 3),
            groupMean(counted, 4)),
        spread(marks),
        counted);
  }

  private static Trimming trimming(List<Mark> marks, MarkRules rules, ExpertScales scales) {
    return Trimming.of(
        marks.stream()
            .map(mark -> new CountedMark(mark, scales.normalize(mark)))
            .sorted(
                Comparator.comparing(CountedMark::points)
                    .thenComparing(CountedMark::mark, Mark.ASCENDING))
            .toList(),
        rules);
  }

  private static Points groupMean(Trimming trimming, int group) {
    List<CountedMark> kept = trimming.kept();
    return Points.of(
        kept.stream().mapToLong(counted -> counted.mark().group(group)).sum(), kept.size());
  }

  private static Spread spread(List<Mark> marks) {
    List<Integer> ascending = marks.stream().map(Mark::total).sorted().toList();
    int last = ascending.size() - 1;
    int middle = ascending.get(last / 2) + ascending.get((last + 1) / 2);
    return new Spread(Points.of(middle, 2), ascending.get(last) - ascending.get(0));
  }
}
