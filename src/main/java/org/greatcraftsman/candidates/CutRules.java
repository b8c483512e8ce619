package org.greatcraftsman.candidates;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.ranking.RankingRules;
import org.greatcraftsman.ranking.points.ExpertScales;
import org.greatcraftsman.ranking.points.Mark;
import org.greatcraftsman.round.RulePack;

/**
 * The rules of the cut from the vote list to the candidates.
 *
 * @param rules the rules of the final list
 * @param candidateCount the number of candidates
 * @param normalizesMarks true if marks are normalized when the experts marked different nominees
 */
public record CutRules(RankingRules rules, int candidateCount, boolean normalizesMarks) {

  public static CutRules of(RulePack pack) {
    return new CutRules(
        RankingRulesMapper.rankingRules(pack, pack.sizes().winners(), Map.of()),
        pack.sizes().candidates(),
        pack.expertMarks().normaliseWhenFilesDiffer());
  }

  /**
   * The experts' scales over the whole vote list.
   *
   * @param nominees the valid marks of each nominee
   */
  public ExpertScales scales(Collection<List<Mark>> nominees) {
    return normalizesMarks ? ExpertScales.whereFilesDiffer(nominees) : ExpertScales.NONE;
  }
}
