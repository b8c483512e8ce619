package org.greatcraftsman.ranking.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.greatcraftsman.ranking.CandidateResult;
import org.greatcraftsman.ranking.RankingResult;
import org.greatcraftsman.ranking.Selection;
import org.greatcraftsman.ranking.points.ExpertPoints;
import org.greatcraftsman.ranking.points.Points;

/**
 * A parametric analysis of the experts' weight: the optimal list at every weight of a range, with
 * the exact weights at which the list changes.
 *
 * <p>The sum of points of a list is a linear function of the weight, so the optimal sum is convex
 * and piecewise linear. The algorithm finds the breakpoints recursively: it intersects the lines of
 * the lists at both ends and evaluates the selection at the intersection. Source: M. J. Eisner and
 * D. G. Severance, "Mathematical Techniques for Efficient Record Segmentation in Large Shared
 * Databases", Journal of the ACM 23 (1976). At a breakpoint, where several lists have the same sum,
 * the tie chain prefers the list with the most expert points, which is the list of the interval
 * that begins there.
 *
 * @param intervals from the least weight to the greatest, each with its optimal list
 */
public record WeightSweep(List<Interval> intervals) {

  /**
   * An interval of weights with the same optimal list. At the weight between two intervals, both
   * lists have the same sum of points.
   *
   * @param from the experts' least weight in percent
   * @param to the experts' greatest weight in percent
   * @param numbers the numbers on the list
   */
  public record Interval(Points from, Points to, SortedSet<String> numbers) {

    public Interval {
      numbers = Collections.unmodifiableSortedSet(new TreeSet<>(numbers));
    }
  }

  public WeightSweep {
    intervals = List.copyOf(intervals);
  }

  /**
   * Sweeps the experts' weight.
   *
   * @param from in percent
   * @param to in percent, greater than {@code from}, at most 100
   * @return the analysis; empty if the constraints cannot be met
   */
  public static Optional<WeightSweep> of(RankingResult result, int from, int to) {
    return result
        .selection()
        .asSelected()
        .map(baseline -> new Sweep(result, baseline).run(Points.of(from), Points.of(to)));
  }

  /** The numbers that are on the list at every weight. */
  public SortedSet<String> always() {
    SortedSet<String> always = new TreeSet<>(intervals.get(0).numbers());
    intervals.forEach(interval -> always.retainAll(interval.numbers()));
    return always;
  }

  /** The numbers that are on the list at some weights only. */
  public SortedSet<String> weightSensitive() {
    SortedSet<String> sensitive = new TreeSet<>();
    intervals.forEach(interval -> sensitive.addAll(interval.numbers()));
    sensitive.removeAll(always());
    return sensitive;
  }

  /** The intervals in which a candidate is on the list; adjacent intervals are joined. */
  public List<Interval> intervalsOf(String number) {
    List<Interval> joined = new ArrayList<>();
    for (Interval interval : intervals) {
      if (!interval.numbers().contains(number)) {
        continue;
      }
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).to().equals(interval.from())) {
        Points from = joined.remove(last).from();
        joined.add(new Interval(from, interval.to(), interval.numbers()));
      } else {
        joined.add(interval);
      }
    }
    return joined;
  }

  /** One run of the parametric weight sweep. */
  private static final class Sweep {

    private final RankingResult result;
    private final Rerun rerun;
    private final Selection.Selected baseline;

    Sweep(RankingResult result, Selection.Selected baseline) {
      this.result = result;
      rerun = new Rerun(result);
      this.baseline = baseline;
    }

    /**
     * The sum of points of a list as a linear function of the experts' weight.
     *
     * @param votesOnly the sum at weight 0
     * @param expertsOnly the sum at weight 100
     */
    private record Line(Points votesOnly, Points expertsOnly) {

      Points at(Points weight) {
        return expertsOnly
            .times(weight)
            .plus(votesOnly.times(Points.HUNDRED.minus(weight)))
            .dividedBy(100);
      }

      /** The weight at which two lines intersect; they must not be parallel. */
      Points crossing(Line other) {
        Points votes = distance(votesOnly, other.votesOnly);
        Points experts = distance(expertsOnly, other.expertsOnly);
        return votes.times(100).dividedBy(votes.plus(experts));
      }
    }

    private static Points distance(Points one, Points other) {
      return one.compareTo(other) > 0 ? one.minus(other) : other.minus(one);
    }

    /** The optimal list at one weight. */
    private record Evaluation(Points weight, SortedSet<String> numbers, Line line) {

      Points sumAt(Points other) {
        return line.at(other);
      }
    }

    WeightSweep run(Points from, Points to) {
      Evaluation left = evaluate(from, baseline.numbers());
      Evaluation right = evaluate(to, left.numbers());
      List<Evaluation> evaluations = new ArrayList<>();
      evaluations.add(left);
      addBreakpoints(left, right, evaluations);
      evaluations.add(right);
      List<Interval> intervals = new ArrayList<>();
      for (int i = 1; i < evaluations.size(); i++) {
        Evaluation before = evaluations.get(i - 1);
        add(
            new Interval(before.weight(), evaluations.get(i).weight(), before.numbers()),
            intervals);
      }
      return new WeightSweep(intervals);
    }

    private static void add(Interval next, List<Interval> intervals) {
      int last = intervals.size() - 1;
      if (last >= 0 && intervals.get(last).numbers().equals(next.numbers())) {
        intervals.set(last, new Interval(intervals.get(last).from(), next.to(), next.numbers()));
      } else {
        intervals.add(next);
      }
    }

    /** Adds, ascending, an evaluation at every breakpoint strictly between two evaluations. */
    private void addBreakpoints(Evaluation left, Evaluation right, List<Evaluation> found) {
      // A line that is optimal at both ends is optimal between them, since the optimum is convex.
      if (left.sumAt(right.weight()).equals(right.sumAt(right.weight()))
          || right.sumAt(left.weight()).equals(left.sumAt(left.weight()))) {
        return;
      }
      Points crossing = left.line().crossing(right.line());
      Evaluation middle = evaluate(crossing, left.numbers());
      boolean hasBetterList = !middle.sumAt(crossing).equals(left.sumAt(crossing));
      if (hasBetterList) {
        addBreakpoints(left, middle, found);
      }
      found.add(middle);
      if (hasBetterList) {
        addBreakpoints(middle, right, found);
      }
    }

    private Evaluation evaluate(Points weight, SortedSet<String> near) {
      SortedSet<String> numbers =
          rerun.selectedNumbers(
              candidate ->
                  ((ExpertPoints.Computed) candidate.expert())
                      .points()
                      .times(weight)
                      .plus(candidate.votes().points().times(Points.HUNDRED.minus(weight)))
                      .dividedBy(100),
              near);
      return new Evaluation(
          weight,
          numbers,
          new Line(
              sum(numbers, candidate -> candidate.votes().points()),
              sum(numbers, candidate -> ((ExpertPoints.Computed) candidate.expert()).points())));
    }

    private Points sum(SortedSet<String> numbers, Function<CandidateResult, Points> points) {
      return result.offered().stream()
          .filter(candidate -> numbers.contains(candidate.number()))
          .map(points)
          .reduce(Points.ZERO, Points::plus);
    }
  }
}
