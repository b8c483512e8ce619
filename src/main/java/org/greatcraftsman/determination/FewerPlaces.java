package org.greatcraftsman.determination;

import org.greatcraftsman.ranking.Ranking;
import org.greatcraftsman.ranking.RankingInput;
import org.greatcraftsman.ranking.RankingRules;
import org.greatcraftsman.ranking.Selection;

/**
 * Finds for how many people all rules could be met, where they cannot be met for as many as wanted.
 *
 * <p>By how many seats bounds are missed is a convex function of the number of places (the optimum
 * of a linear programme in its right-hand side), but for the rounding of the frontline share; and
 * one place less takes at most three off it (frontline, industry, job type). So where it does not
 * fall over a stretch without rounding, no smaller number helps; and otherwise a third of what is
 * missed can be skipped at once.
 */
final class FewerPlaces {

  private static final int STRETCH = 10;

  private final RankingInput input;

  FewerPlaces(RankingInput input) {
    this.input = input;
  }

  /** The greatest such number below the one wanted; 0 when there is none. */
  int most() {
    int places = input.rules().size();
    int missed = missed(places);
    if (places > STRETCH && missed(places - STRETCH) >= missed) {
      return 0;
    }
    while (missed > 0 && places > 1) {
      places = Math.max(1, places - Math.max(1, missed / 3));
      missed = missed(places);
    }
    return missed == 0 ? places : 0;
  }

  private int missed(int places) {
    RankingRules rules = input.rules();
    RankingRules fewer =
        new RankingRules(rules.marks(), rules.votes(), rules.composite(), places, rules.quotas());
    Selection selection = Ranking.rank(input.under(fewer)).selection();
    return selection instanceof Selection.Infeasible infeasible ? infeasible.missing() : 0;
  }
}
