package org.greatcraftsman.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which list stands at which weight of the experts, from one weight to another, with the exact
 * weights at which it changes. The best sum of points is a convex, piecewise linear function of the
 * weight, each list being a line; the breakpoints are found by crossing the lines of the lists at
 * both ends and looking there. Within a stretch one line is best, so one look in its middle is
 * enough.
 *
 * <p>Source: M. J. Eisner and D. G. Severance, "Mathematical Techniques for Efficient Record
 * Segmentation in Large Shared Databases", Journal of the ACM 23 (1976).
 *
 * @param stretches from the least weight to the greatest, each with the list that stands within it
 */
public record WeightSweep(List<Stretch> stretches) {

  /**
   * Between two weights the same list stands; at a weight between two stretches both lists have the
   * same sum of points.
   *
   * @param from the experts' weight in per cent
   * @param numbers the list
   */
  public record Stretch(Points from, Points to, SortedSet<String> numbers) {

    public Stretch {
      numbers = Collections.unmodifiableSortedSet(new TreeSet<>(numbers));
    }
  }

  public WeightSweep {
    stretches = List.copyOf(stretches);
  }

  /**
   * @param from per cent
   * @param to per cent, more than {@code from}, at most 100
   * @return empty when the rules cannot be met
   */
  public static Optional<WeightSweep> of(RankingResult result, int from, int to) {
    return result.selection() instanceof Selection.Selected
        ? Optional.of(new Sweep(result).between(Points.of(from), Points.of(to)))
        : Optional.empty();
  }

  /** Those who are on the list at every weight. */
  public SortedSet<String> always() {
    SortedSet<String> always = new TreeSet<>(stretches.get(0).numbers());
    stretches.forEach(stretch -> always.retainAll(stretch.numbers()));
    return always;
  }

  /** Those who are on the list at some weights and not at others. */
  public SortedSet<String> swing() {
    SortedSet<String> swing = new TreeSet<>();
    stretches.forEach(stretch -> swing.addAll(stretch.numbers()));
    swing.removeAll(always());
    return swing;
  }

  /** The stretches in which this candidate is on the list, neighbours joined. */
  public List<Stretch> with(String number) {
    List<Stretch> joined = new ArrayList<>();
    for (Stretch stretch : stretches) {
      if (!stretch.numbers().contains(number)) {
        continue;
      }
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).to().equals(stretch.from())) {
        Points from = joined.remove(last).from();
        joined.add(new Stretch(from, stretch.to(), stretch.numbers()));
      } else {
        joined.add(stretch);
      }
    }
    return joined;
  }

  /** The looking. */
  private static final class Sweep {

    private final Trial trial;

    Sweep(RankingResult result) {
      trial = new Trial(result);
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

    WeightSweep between(Points from, Points to) {
      List<Points> ends = new ArrayList<>();
      ends.add(from);
      candidates(from, line(from), to, line(to), ends);
      ends.add(to);
      List<Stretch> stretches = new ArrayList<>();
      for (int i = 1; i < ends.size(); i++) {
        Points middle = ends.get(i - 1).plus(ends.get(i)).dividedBy(2);
        add(new Stretch(ends.get(i - 1), ends.get(i), Shift.numbers(list(middle))), stretches);
      }
      return new WeightSweep(stretches);
    }

    private static void add(Stretch next, List<Stretch> stretches) {
      int last = stretches.size() - 1;
      if (last >= 0 && stretches.get(last).numbers().equals(next.numbers())) {
        stretches.set(last, new Stretch(stretches.get(last).from(), next.to(), next.numbers()));
      } else {
        stretches.add(next);
      }
    }

    /** Adds, ascending, every weight strictly between the two at which the best line can change. */
    private void candidates(Points from, Line left, Points to, Line right, List<Points> found) {
      // A line that is best at both ends is best between them, since the best sum is convex.
      if (left.at(to).equals(right.at(to)) || right.at(from).equals(left.at(from))) {
        return;
      }
      Points crossing = left.crossing(right);
      Line there = line(crossing);
      boolean between = !there.at(crossing).equals(left.at(crossing));
      if (between) {
        candidates(from, left, crossing, there, found);
      }
      found.add(crossing);
      if (between) {
        candidates(crossing, there, to, right, found);
      }
    }

    private Line line(Points weight) {
      SortedSet<String> numbers = Shift.numbers(list(weight));
      return new Line(
          sum(numbers, one -> one.votes().points()),
          sum(numbers, one -> ((ExpertPoints.Reached) one.expert()).points()));
    }

    private Points sum(SortedSet<String> numbers, Function<CandidateResult, Points> points) {
      return trial.offered().stream()
          .filter(one -> numbers.contains(one.number()))
          .map(points)
          .reduce(Points.ZERO, Points::plus);
    }

    private Selection.Selected list(Points weight) {
      return trial
          .withPoints(
              one ->
                  ((ExpertPoints.Reached) one.expert())
                      .points()
                      .times(weight)
                      .plus(one.votes().points().times(Points.HUNDRED.minus(weight)))
                      .dividedBy(100))
          .orElseThrow();
    }
  }
}
