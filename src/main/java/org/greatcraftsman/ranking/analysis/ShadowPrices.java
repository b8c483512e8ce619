package org.greatcraftsman.ranking.analysis;

import java.util.Optional;
import org.greatcraftsman.ranking.Bounds;
import org.greatcraftsman.ranking.Constraint;
import org.greatcraftsman.ranking.Quotas;
import org.greatcraftsman.ranking.RankingResult;
import org.greatcraftsman.ranking.Selection;
import org.greatcraftsman.ranking.points.Points;

/** What rules about the make-up cost the list, and what a seat for somebody would cost it. */
public final class ShadowPrices {

  private final RankingResult result;
  private final Selection.Selected baseline;

  private ShadowPrices(RankingResult result, Selection.Selected standing) {
    this.result = result;
    this.baseline = standing;
  }

  /** Empty when there is no list. */
  public static Optional<ShadowPrices> of(RankingResult result) {
    return result.selection().asSelected().map(standing -> new ShadowPrices(result, standing));
  }

  /**
   * By how many points the best list with this person on it has less than the standing one; 0 for
   * whoever is on it; empty when no list under the rules can hold the person.
   */
  public Optional<Points> costOfSeating(String number) {
    // More than a whole list can have: so the person has a seat wherever the rules allow it.
    Points bonus = Points.HUNDRED.times(result.input().rules().size() + 1L);
    return new Rerun(result)
        .withPoints(
            one -> {
              Points points = one.composite().orElseThrow();
              return one.number().equals(number) ? points.plus(bonus) : points;
            })
        .filter(list -> list.numbers().contains(number))
        .map(list -> sum(baseline).minus(sum(list).minus(bonus)));
  }

  /**
   * What this rule costs: how many points the best list without it has more, and who would be on
   * it. The size is no such rule.
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
   * A rule lifted.
   *
   * @param points so many the sum of the list would be greater
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
