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
 * Which list stands at which weight of the experts, from one weight to another, with the exact
 * weights at which it changes. The best sum of points is a convex, piecewise linear function of the
 * weight, each list being a line; the breakpoints are found by crossing the lines of the lists at
 * both ends and looking there. Of lists that are equally good at a weight the tie chain takes the
 * one with the most expert points, which is the one that is best just above that weight: so the
 * look at a breakpoint has found the list of the stretch that begins there.
 *
 * <p>Source: M. J. Eisner and D. G. Severance, "Mathematical Techniques for Efficient Record
 * Segmentation in Large Shared Databases", Journal of the ACM 23 (1976).
 *
 * @param intervals from the least weight to the greatest, each with the list that stands within it
 */
public record WeightSweep(List<Interval> intervals) {

  /**
   * Between two weights the same list stands; at a weight between two stretches both lists have the
   * same sum of points.
   *
   * @param from the experts' weight in per cent
   * @param numbers the list
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
   * @param from per cent
   * @param to per cent, more than {@code from}, at most 100
   * @return empty when the rules cannot be met
   */
  public static Optional<WeightSweep> of(RankingResult result, int from, int to) {
    return result
        .selection()
        .asSelected()
        .map(standing -> new Sweep(result, standing).run(Points.of(from), Points.of(to)));
  }

  /** Those who are on the list at every weight. */
  public SortedSet<String> always() {
    SortedSet<String> always = new TreeSet<>(intervals.get(0).numbers());
    intervals.forEach(stretch -> always.retainAll(stretch.numbers()));
    return always;
  }

  /** Those who are on the list at some weights and not at others. */
  public SortedSet<String> weightSensitive() {
    SortedSet<String> swing = new TreeSet<>();
    intervals.forEach(stretch -> swing.addAll(stretch.numbers()));
    swing.removeAll(always());
    return swing;
  }

  /** The stretches in which this candidate is on the list, neighbours joined. */
  public List<Interval> intervalsOf(String number) {
    List<Interval> joined = new ArrayList<>();
    for (Interval stretch : intervals) {
      if (!stretch.numbers().contains(number)) {
        continue;
      }
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).to().equals(stretch.from())) {
        Points from = joined.remove(last).from();
        joined.add(new Interval(from, stretch.to(), stretch.numbers()));
      } else {
        joined.add(stretch);
      }
    }
    return joined;
  }

  /** The looking. */
  private static final class Sweep {

    private final RankingResult result;
    private final Rerun rerun;
    private final Selection.Selected baseline;

    Sweep(RankingResult result, Selection.Selected standing) {
      this.result = result;
      rerun = new Rerun(result);
      this.baseline = standing;
    }

    /**
     * The sums of a list at both ends of the scale; its sum at any weight lies on the line between
     * them.
     */
    private record Line(Points votesOnly, Points expertsOnly) {

      Points at(Points weight) {
        return expertsOnly
            .times(weight)
            .plus(votesOnly.times(Points.HUNDRED.minus(weight)))
            .dividedBy(100);
      }

      /** The weight at which the two have the same sum; they must not be parallel. */
      Points crossing(Line other) {
        Points votes = distance(votesOnly, other.votesOnly);
        Points experts = distance(expertsOnly, other.expertsOnly);
        return votes.times(100).dividedBy(votes.plus(experts));
      }
    }

    private static Points distance(Points one, Points other) {
      return one.compareTo(other) > 0 ? one.minus(other) : other.minus(one);
    }

    /** The list at one weight. */
    private record Evaluation(Points weight, SortedSet<String> numbers, Line line) {

      Points sumAt(Points other) {
        return line.at(other);
      }
    }

    WeightSweep run(Points from, Points to) {
      Evaluation left = evaluate(from, baseline.numbers());
      Evaluation right = evaluate(to, left.numbers());
      List<Evaluation> looks = new ArrayList<>();
      looks.add(left);
      addBreakpoints(left, right, looks);
      looks.add(right);
      List<Interval> stretches = new ArrayList<>();
      for (int i = 1; i < looks.size(); i++) {
        Evaluation before = looks.get(i - 1);
        add(new Interval(before.weight(), looks.get(i).weight(), before.numbers()), stretches);
      }
      return new WeightSweep(stretches);
    }

    private static void add(Interval next, List<Interval> stretches) {
      int last = stretches.size() - 1;
      if (last >= 0 && stretches.get(last).numbers().equals(next.numbers())) {
        stretches.set(last, new Interval(stretches.get(last).from(), next.to(), next.numbers()));
      } else {
        stretches.add(next);
      }
    }

    /** Adds, ascending, a look at every weight strictly between at which the best line changes. */
    private void addBreakpoints(Evaluation left, Evaluation right, List<Evaluation> found) {
      // A line that is best at both ends is best between them, since the best sum is convex.
      if (left.sumAt(right.weight()).equals(right.sumAt(right.weight()))
          || right.sumAt(left.weight()).equals(left.sumAt(left.weight()))) {
        return;
      }
      Points crossing = left.line().crossing(right.line());
      Evaluation there = evaluate(crossing, left.numbers());
      boolean between = !there.sumAt(crossing).equals(left.sumAt(crossing));
      if (between) {
        addBreakpoints(left, there, found);
      }
      found.add(there);
      if (between) {
        addBreakpoints(there, right, found);
      }
    }

    private Evaluation evaluate(Points weight, SortedSet<String> near) {
      SortedSet<String> numbers =
          rerun.selectedNumbers(
              one ->
                  ((ExpertPoints.Computed) one.expert())
                      .points()
                      .times(weight)
                      .plus(one.votes().points().times(Points.HUNDRED.minus(weight)))
                      .dividedBy(100),
              near);
      return new Evaluation(
          weight,
          numbers,
          new Line(
              sum(numbers, one -> one.votes().points()),
              sum(numbers, one -> ((ExpertPoints.Computed) one.expert()).points())));
    }

    private Points sum(SortedSet<String> numbers, Function<CandidateResult, Points> points) {
      return result.offered().stream()
          .filter(one -> numbers.contains(one.number()))
          .map(points)
          .reduce(Points.ZERO, Points::plus);
    }
  }
}
