package org.greatcraftsman.candidates;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.ranking.RankingRules;
import org.greatcraftsman.ranking.points.ExpertScales;
import org.greatcraftsman.ranking.points.Mark;
import org.greatcraftsman.round.RulePack;

/**
 * By what a vote list is cut to the candidates.
 *
 * @param rules of the final list
 * @param candidateCount how many people go on
 * @param normalizesMarks whether the experts' marks are brought to one scale when they see
 *     different files
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
   * @param files the valid marks of each file
   */
  public ExpertScales scales(Collection<List<Mark>> files) {
    return normalizesMarks ? ExpertScales.whereFilesDiffer(files) : ExpertScales.NONE;
  }
}
