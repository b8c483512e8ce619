package org.greatcraftsman.ranking;

import java.math.RoundingMode;
import java.util.Optional;
import org.greatcraftsman.ranking.points.CompositeWeights;
import org.greatcraftsman.ranking.points.ExpertPoints;
import org.greatcraftsman.ranking.points.Points;

/**
 * One candidate's result with every number in its formula.
 *
 * @param expert what the marks amount to
 * @param votes valid votes and what they amount to
 * @param weights the weights of the round
 */
public record CandidateResult(
    Candidate candidate,
    ExpertPoints expert,
    VoteResult votes,
    CompositeWeights weights,
    SelectionStatus status) {

  /**
   * @param points 0 to 100, over the whole vote list
   */
  public record VoteResult(long count, Points points) {}

  /** What became of the candidate. */
  public sealed interface SelectionStatus {}

  /**
   * On the list.
   *
   * @param place among all who were offered, from 1
   * @param seat the place on the list, from 1
   */
  public record OnTheList(int place, int seat) implements SelectionStatus {}

  /**
   * Not on the list.
   *
   * @param place among all who were offered, from 1
   */
  public record NotOnTheList(int place, Margin margin) implements SelectionStatus {}

  /**
   * The rules cannot be met, so there is no list yet.
   *
   * @param place among all who were offered, from 1
   */
  public record Undecided(int place) implements SelectionStatus {}

  /** Excluded from the selection; the points stand. */
  public record Excluded() implements SelectionStatus {}

  /** Too few marks: the file goes to a person. */
  public record NoPoints() implements SelectionStatus {}

  public String number() {
    return candidate.number();
  }

  /** Empty if there are too few marks. */
  public Optional<Points> composite() {
    return expert instanceof ExpertPoints.Computed reached
        ? Optional.of(weights.composite(reached.points(), votes.points()))
        : Optional.empty();
  }

  /** The place among all who were offered; empty for those who were not. */
  public Optional<Integer> place() {
    if (status instanceof OnTheList listed) {
      return Optional.of(listed.place());
    }
    if (status instanceof NotOnTheList missed) {
      return Optional.of(missed.place());
    }
    return status instanceof Undecided undecided
        ? Optional.of(undecided.place())
        : Optional.empty();
  }

  public boolean selected() {
    return status instanceof OnTheList;
  }

  /**
   * For a reader, to two decimals: {@code 90% × 83.33 + 10% × 57.14 = 80.71}; empty if there are
   * too few marks.
   */
  public Optional<String> formula() {
    return expert instanceof ExpertPoints.Computed reached
        ? Optional.of(
            weighted(weights.expertWeight(), reached.points())
                + " + "
                + weighted(weights.voteWeight(), votes.points())
                + " = "
                + shown(weights.composite(reached.points(), votes.points())))
        : Optional.empty();
  }

  private static String weighted(int percent, Points points) {
    return percent + "% × " + shown(points);
  }

  private static String shown(Points points) {
    return points.toDecimal(2, RoundingMode.HALF_UP).toPlainString();
  }
}
