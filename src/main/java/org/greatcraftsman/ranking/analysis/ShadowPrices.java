package org.greatcraftsman.ranking.analysis;

import java.util.Optional;
import org.greatcraftsman.ranking.Bounds;
import org.greatcraftsman.ranking.Constraint;
import org.greatcraftsman.ranking.Quotas;
import org.greatcraftsman.ranking.RankingResult;
import org.greatcraftsman.ranking.Selection;
import org.greatcraftsman.ranking.points.Points;

/**
 * Shadow prices of the constraints on the list, and the cost of seating a given candidate. Each
 * price is the exact effect of a changed selection problem, solved again.
 */
public final class ShadowPrices {

  private final RankingResult result;
  private final Selection.Selected baseline;

  private ShadowPrices(RankingResult result, Selection.Selected baseline) {
    this.result = result;
    this.baseline = baseline;
  }

  /** The shadow prices of a ranking's list; empty if there is no list. */
  public static Optional<ShadowPrices> of(RankingResult result) {
    return result.selection().asSelected().map(baseline -> new ShadowPrices(result, baseline));
  }

  /**
   * The points of the best list less the points of the best list with this candidate: 0 if the
   * candidate is on the best list; empty if no feasible list contains the candidate.
   */
  public Optional<Points> costOfSeating(String number) {
    // More points than a whole list can have: the candidate has a seat on every optimal list that
    // the constraints allow.
    Points bonus = Points.HUNDRED.times(result.input().rules().size() + 1L);
    return new Rerun(result)
        .withPoints(
            candidate -> {
              Points points = candidate.composite().orElseThrow();
              return candidate.number().equals(number) ? points.plus(bonus) : points;
            })
        .filter(list -> list.numbers().contains(number))
        .map(list -> sum(baseline).minus(sum(list).minus(bonus)));
  }

  /**
   * The effect of removing a constraint from the rules; empty if the list cannot be computed
   * without it.
   *
   * @param constraint any constraint but the size
   */
  public Optional<RemovalEffect> effectOfRemoving(Constraint constraint) {
    return new Rerun(result)
        .withQuotas(withoutConstraint(result.input().rules().quotas(), constraint))
        .map(
            list ->
                new RemovalEffect(
                    sum(list).minus(sum(baseline)), SelectionDiff.between(baseline, list)));
  }

  /**
   * The effect of removing a constraint.
   *
   * @param points the increase of the sum of points of the list
   * @param diff the change of the list
   */
  public record RemovalEffect(Points points, SelectionDiff diff) {}

  private static Points sum(Selection.Selected list) {
    return list.seats().stream()
        .map(seat -> seat.contender().standing().points())
        .reduce(Points.ZERO, Points::plus);
  }

  private static Quotas withoutConstraint(Quotas quotas, Constraint constraint) {
    return constraint.kind() == Constraint.Kind.FRONTLINE
        ? new Quotas(0, quotas.industries(), quotas.crossing())
        : quotas.with(constraint, Bounds.NONE);
  }
}
