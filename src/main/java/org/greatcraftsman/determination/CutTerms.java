package org.greatcraftsman.determination;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.ranking.ExpertScales;
import org.greatcraftsman.ranking.Mark;
import org.greatcraftsman.ranking.RankingRules;
import org.greatcraftsman.round.RulePack;

/**
 * By what a vote list is cut to the candidates.
 *
 * @param rules of the final list
 * @param candidates how many people go on
 * @param oneScale whether the experts' marks are brought to one scale when they see different files
 */
record CutTerms(RankingRules rules, int candidates, boolean oneScale) {

  static CutTerms of(RulePack pack) {
    return new CutTerms(
        RankingTerms.of(pack, pack.sizes().winners(), Map.of()),
        pack.sizes().candidates(),
        pack.expertMarks().normaliseWhenFilesDiffer());
  }

  /**
   * The experts' scales over the whole vote list.
   *
   * @param files the valid marks of each file
   */
  ExpertScales scales(Collection<List<Mark>> files) {
    return oneScale ? ExpertScales.whereFilesDiffer(files) : ExpertScales.NONE;
  }
}
