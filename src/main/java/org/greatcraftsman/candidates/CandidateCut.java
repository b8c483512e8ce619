package org.greatcraftsman.candidates;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.ranking.Constraint;
import org.greatcraftsman.ranking.Quotas;
import org.greatcraftsman.ranking.Ranking;
import org.greatcraftsman.ranking.RankingInput;
import org.greatcraftsman.ranking.RankingResult;
import org.greatcraftsman.ranking.RankingRules;
import org.greatcraftsman.ranking.Selection;
import org.greatcraftsman.ranking.points.ExpertPoints;
import org.greatcraftsman.ranking.points.MarkRules;

/**
 * The cut from the vote list to the candidates: the best nominees by expert points and the tie
 * chain, with as many of each industry, recommending unit and kind of unit as the final list needs.
 * If one of these minimums cannot be met, the cut takes all of its nominees with enough marks, and
 * the final list reports what cannot be met.
 */
public final class CandidateCut {

  private final CutRules cutRules;
  private final List<VoteListNominee> nominees;

  public CandidateCut(CutRules cutRules, List<VoteListNominee> nominees) {
    this.cutRules = cutRules;
    this.nominees = nominees;
  }

  /**
   * Computes the cut.
   *
   * @throws Refusal if no nominee has enough marks
   */
  public RankingResult result() {
    RankingRules rules = cutRules.rules();
    int size = Math.min(cutRules.candidateCount(), countWithEnoughMarks(rules.marks()));
    if (size == 0) {
      throw new Refusal(
          "投票名单中没有一份材料达到" + rules.marks().minimumMarks() + "份有效评分，请先安排专家补评，再产生候选人名单。");
    }
    RankingResult result = cut(rules, rules.quotas(), size);
    if (result.selection() instanceof Selection.Infeasible infeasible) {
      result = cut(rules, relaxed(rules.quotas(), infeasible), size);
    }
    return result.selection() instanceof Selection.Infeasible
        ? cut(rules, Quotas.NONE, size)
        : result;
  }

  private int countWithEnoughMarks(MarkRules marks) {
    return (int)
        nominees.stream()
            .map(nominee -> ExpertPoints.of(nominee.candidate().marks(), marks))
            .filter(ExpertPoints.Computed.class::isInstance)
            .count();
  }

  private RankingResult cut(RankingRules rules, Quotas quotas, int size) {
    RankingRules withQuotas =
        new RankingRules(rules.marks(), rules.votes(), rules.weights(), rules.size(), quotas);
    return Ranking.cut(
        RankingInput.of(
                withQuotas,
                nominees.stream().map(VoteListNominee::candidate).toList(),
                votes(nominees))
            .withScales(
                cutRules.scales(
                    nominees.stream().map(nominee -> nominee.candidate().marks()).toList())),
        size);
  }

  private static Quotas relaxed(Quotas quotas, Selection.Infeasible infeasible) {
    Quotas relaxed = quotas.minimumsOnly();
    for (Selection.Relaxation relaxation : infeasible.relaxations()) {
      if (relaxation.constraint().kind() != Constraint.Kind.SIZE) {
        relaxed = relaxed.with(relaxation.constraint(), relaxation.to());
      }
    }
    return relaxed;
  }

  /** The number of votes of each nominee, by number. */
  public static Map<String, Long> votes(List<VoteListNominee> nominees) {
    return nominees.stream()
        .collect(Collectors.toMap(nominee -> nominee.candidate().number(), VoteListNominee::votes));
  }
}
