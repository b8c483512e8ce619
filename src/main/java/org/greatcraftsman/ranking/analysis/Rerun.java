package org.greatcraftsman.ranking.analysis;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import org.greatcraftsman.ranking.CandidateResult;
import org.greatcraftsman.ranking.Quotas;
import org.greatcraftsman.ranking.RankingResult;
import org.greatcraftsman.ranking.RankingRules;
import org.greatcraftsman.ranking.Selection;
import org.greatcraftsman.ranking.points.Points;

/** Reruns the selection of a ranking with other points or other quotas, and the rest unchanged. */
final class Rerun {

  private final RankingResult result;

  Rerun(RankingResult result) {
    this.result = result;
  }

  /** The list with other points; empty if the constraints cannot be met. */
  Optional<Selection.Selected> withPoints(Function<CandidateResult, Points> points) {
    return choose(points, result.input().rules().quotas());
  }

  /** The list with other quotas; empty if they cannot be met. */
  Optional<Selection.Selected> withQuotas(Quotas quotas) {
    return choose(candidate -> candidate.composite().orElseThrow(), quotas);
  }

  /**
   * The numbers on the list with other points, ascending; the constraints must be feasible.
   *
   * @param near the numbers on a list that probably differs little; it affects the speed only
   */
  SortedSet<String> selectedNumbers(Function<CandidateResult, Points> points, Set<String> near) {
    RankingRules rules = result.input().rules();
    return Selection.optimalNumbers(result.contenders(points), rules.quotas(), rules.size(), near);
  }

  private Optional<Selection.Selected> choose(
      Function<CandidateResult, Points> points, Quotas quotas) {
    return Selection.choose(result.contenders(points), quotas, result.input().rules().size())
        .asSelected();
  }
}
