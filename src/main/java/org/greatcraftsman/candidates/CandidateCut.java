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
 * The cut from the vote list to the candidates: the best by expert points and the tie chain, with
 * as many of each industry, recommending unit and kind of unit as the final list needs. Where one
 * has not that many people with enough marks, all of its people come along, and the final list will
 * say what cannot be met.
 */
public final class CandidateCut {

  private final CutRules cut;
  private final List<VoteListNominee> files;

  public CandidateCut(CutRules cut, List<VoteListNominee> files) {
    this.cut = cut;
    this.files = files;
  }

  /**
   * @throws Refusal when no file at all has enough marks
   */
  public RankingResult result() {
    RankingRules terms = cut.rules();
    int size = Math.min(cut.candidateCount(), countWithEnoughMarks(terms.marks()));
    if (size == 0) {
      throw new Refusal(
          "投票名单中没有一份材料达到" + terms.marks().minimumMarks() + "份有效评分，请先安排专家补评，再产生候选人名单。");
    }
    RankingResult result = cut(terms, terms.quotas(), size);
    if (result.selection() instanceof Selection.Infeasible infeasible) {
      result = cut(terms, relaxed(terms.quotas(), infeasible), size);
    }
    return result.selection() instanceof Selection.Infeasible
        ? cut(terms, Quotas.NONE, size)
        : result;
  }

  private int countWithEnoughMarks(MarkRules marks) {
    return (int)
        files.stream()
            .map(file -> ExpertPoints.of(file.candidate().marks(), marks))
            .filter(ExpertPoints.Computed.class::isInstance)
            .count();
  }

  private RankingResult cut(RankingRules terms, Quotas quotas, int size) {
    RankingRules withQuotas =
        new RankingRules(terms.marks(), terms.votes(), terms.weights(), terms.size(), quotas);
    return Ranking.cut(
        RankingInput.of(
                withQuotas, files.stream().map(VoteListNominee::candidate).toList(), votes(files))
            .withScales(cut.scales(files.stream().map(file -> file.candidate().marks()).toList())),
        size);
  }

  private static Quotas relaxed(Quotas quotas, Selection.Infeasible infeasible) {
    Quotas lowered = quotas.minimumsOnly();
    for (Selection.Relaxation relaxation : infeasible.relaxations()) {
      if (relaxation.constraint().kind() != Constraint.Kind.SIZE) {
        lowered = lowered.with(relaxation.constraint(), relaxation.to());
      }
    }
    return lowered;
  }

  public static Map<String, Long> votes(List<VoteListNominee> files) {
    return files.stream()
        .collect(Collectors.toMap(VoteListNominee::number, VoteListNominee::votes));
  }
}
