package org.greatcraftsman.ranking.points;

import java.util.Comparator;
import java.util.List;

/**
 * What the experts' marks for one file amount to (rule G3): the trimmed mean of what the marks
 * count, from 0 to 100, or the finding that there are too few marks, in which case the file goes to
 * a person.
 *
 * <p>Source of the method: the trimmed mean, J. W. Tukey, "The Future of Data Analysis", Annals of
 * Mathematical Statistics 33 (1962); here with a fixed number of marks dropped at each end. What a
 * mark counts: its total, or where the round brings the experts to one scale, {@link ExpertScales}.
 */
public sealed interface ExpertPoints {

  /**
   * Enough marks.
   *
   * @param points the mean of what the kept marks count
   * @param raw the trimmed mean of the totals as given; the same as the points unless the experts
   *     are brought to one scale
   * @param groupMeans the means of the groups ① to ④ as given, over the kept marks; without scales
   *     their sum is {@code points}
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
     * @param number 1 to 4
     */
    public Points groupMean(int number) {
      return groupMeans.get(number - 1);
    }

    /** The marks that count, ascending. */
    public List<Mark> kept() {
      return trimming.kept().stream().map(CountedMark::mark).toList();
    }

    /** How many valid marks there were in all. */
    public int markCount() {
      return trimming.lowest().size() + trimming.kept().size() + trimming.highest().size();
    }
  }

  /** Too few valid marks: no points. */
  record TooFewMarks(int marks, int needed) implements ExpertPoints {}

  /**
   * How far the experts agree, over all valid marks as given.
   *
   * @param median the median of the totals
   * @param range the highest total less the lowest
   */
  record Spread(Points median, int range) {}

  /** A mark and what it counts. */
  record CountedMark(Mark mark, Points points) {}

  /** All valid marks, ascending by what they count: those dropped at each end and those kept. */
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
   * @throws IllegalArgumentException if a mark lies outside the group maxima of the rules
   */
  static ExpertPoints of(List<Mark> marks, MarkRules rules) {
    return of(marks, rules, ExpertScales.NONE);
  }

  /**
   * @throws IllegalArgumentException if a mark lies outside the group maxima of the rules, or its
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
    return Points.of(kept.stream().mapToLong(one -> one.mark().group(group)).sum(), kept.size());
  }

  private static Spread spread(List<Mark> marks) {
    List<Integer> ascending = marks.stream().map(Mark::total).sorted().toList();
    int last = ascending.size() - 1;
    int middle = ascending.get(last / 2) + ascending.get((last + 1) / 2);
    return new Spread(Points.of(middle, 2), ascending.get(last) - ascending.get(0));
  }
}
