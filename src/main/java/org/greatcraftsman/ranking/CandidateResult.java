package org.greatcraftsman.ranking;

import java.math.RoundingMode;
import java.util.Optional;
import org.greatcraftsman.ranking.points.CompositeWeights;
import org.greatcraftsman.ranking.points.ExpertPoints;
import org.greatcraftsman.ranking.points.Points;

/**
 * The result of one candidate, with every number of the composite's formula.
 *
 * @param expert the expert points, or the finding that there are too few marks
 * @param votes the valid votes and the vote points
 * @param weights the weights of the composite in the round
 * @param status whether the candidate is on the list, and if not, why
 */
public record CandidateResult(
    Candidate candidate,
    ExpertPoints expert,
    VoteResult votes,
    CompositeWeights weights,
    SelectionStatus status) {

  /**
   * The votes of a candidate.
   *
   * @param count the number of valid votes
   * @param points 0 to 100, computed over the whole vote list
   */
  public record VoteResult(long count, Points points) {}

  /** Whether the candidate is on the list, and if not, why. */
  public sealed interface SelectionStatus {}

  /**
   * The candidate is on the list.
   *
   * @param place among all offered candidates, from 1
   * @param seat the place on the list, from 1
   */
  public record OnTheList(int place, int seat) implements SelectionStatus {}

  /**
   * The candidate is not on the list.
   *
   * @param place among all offered candidates, from 1
   * @param margin the missing points, or the blocking constraints
   */
  public record NotOnTheList(int place, Margin margin) implements SelectionStatus {}

  /**
   * The constraints cannot be met, so there is no list.
   *
   * @param place among all offered candidates, from 1
   */
  public record Undecided(int place) implements SelectionStatus {}

  /** The candidate was excluded and not offered for a seat; the points do not change. */
  public record Excluded() implements SelectionStatus {}

  /** The candidate has too few marks for expert points; a person decides what to do. */
  public record NoPoints() implements SelectionStatus {}

  public String number() {
    return candidate.number();
  }

  /** The composite, 0 to 100; empty if there are too few marks. */
  public Optional<Points> composite() {
    return expert instanceof ExpertPoints.Computed computed
        ? Optional.of(weights.composite(computed.points(), votes.points()))
        : Optional.empty();
  }

  /** The place among all offered candidates, from 1; empty if this candidate was not offered. */
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
   * The formula of the composite, rounded to two decimals for a reader: {@code 90% × 83.33 + 10% ×
   * 57.14 = 80.71}; empty if there are too few marks.
   */
  public Optional<String> formula() {
    return expert instanceof ExpertPoints.Computed computed
        ? Optional.of(
            weighted(weights.expertWeight(), computed.points())
                + " + "
                + weighted(weights.voteWeight(), votes.points())
                + " = "
                + rounded(weights.composite(computed.points(), votes.points())))
        : Optional.empty();
  }

  private static String weighted(int percent, Points points) {
    return percent + "% × " + rounded(points);
  }

  private static String rounded(Points points) {
    return points.toDecimal(2, RoundingMode.HALF_UP).toPlainString();
  }
}
