package org.greatcraftsman.ranking;

import java.util.Optional;

/** What rules about the make-up cost the list, and what a seat for somebody would cost it. */
public final class Price {

  private final RankingResult result;
  private final Selection.Selected standing;

  private Price(RankingResult result, Selection.Selected standing) {
    this.result = result;
    this.standing = standing;
  }

  /** Empty when there is no list. */
  public static Optional<Price> of(RankingResult result) {
    return Trial.selected(result.selection()).map(standing -> new Price(result, standing));
  }

  /**
   * By how many points the best list with this person on it has less than the standing one; 0 for
   * whoever is on it; empty when no list under the rules can hold the person.
   */
  public Optional<Points> seatFor(String number) {
    // More than a whole list can have: so the person has a seat wherever the rules allow it.
    Points bonus = Points.HUNDRED.times(result.input().rules().size() + 1L);
    return new Trial(result)
        .withPoints(
            one -> {
              Points points = one.composite().orElseThrow();
              return one.number().equals(number) ? points.plus(bonus) : points;
            })
        .filter(list -> Shift.numbers(list).contains(number))
        .map(list -> sum(standing).minus(sum(list).minus(bonus)));
  }

  /**
   * What this rule costs: how many points the best list without it has more, and who would be on
   * it. The size is no such rule.
   */
  public Optional<Relief> without(Constraint constraint) {
    return new Trial(result)
        .withQuotas(lifted(result.input().rules().quotas(), constraint))
        .map(list -> new Relief(sum(list).minus(sum(standing)), Shift.between(standing, list)));
  }

  /**
   * A rule lifted.
   *
   * @param points so many the sum of the list would be greater
   */
  public record Relief(Points points, Shift shift) {}

  private static Points sum(Selection.Selected list) {
    return list.seats().stream()
        .map(seat -> seat.contender().standing().points())
        .reduce(Points.ZERO, Points::plus);
  }

  private static Quotas lifted(Quotas quotas, Constraint constraint) {
    return constraint.kind() == Constraint.Kind.FRONTLINE
        ? new Quotas(0, quotas.industries(), quotas.crossing())
        : quotas.with(constraint, Bounds.NONE);
  }
}
