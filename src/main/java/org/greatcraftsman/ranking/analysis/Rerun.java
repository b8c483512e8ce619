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

/** The selection of a ranking run once more with something changed, to see what hangs on it. */
final class Rerun {

  private final RankingResult result;

  Rerun(RankingResult result) {
    this.result = result;
  }

  /** The list with other points and the rest as it was; empty when the rules cannot be met. */
  Optional<Selection.Selected> withPoints(Function<CandidateResult, Points> points) {
    return choose(points, result.input().rules().quotas());
  }

  /**
   * The numbers on the list with other points; the rules have to be such that they can be met.
   *
   * @param near the numbers on a list that may hardly differ
   */
  SortedSet<String> selectedNumbers(Function<CandidateResult, Points> points, Set<String> near) {
    RankingRules rules = result.input().rules();
    return Selection.optimalNumbers(result.contenders(points), rules.quotas(), rules.size(), near);
  }

  Optional<Selection.Selected> withQuotas(Quotas quotas) {
    return choose(one -> one.composite().orElseThrow(), quotas);
  }

  private Optional<Selection.Selected> choose(
      Function<CandidateResult, Points> points, Quotas quotas) {
    return Selection.choose(result.contenders(points), quotas, result.input().rules().size())
        .asSelected();
  }
}
