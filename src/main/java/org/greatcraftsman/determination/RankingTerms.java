package org.greatcraftsman.determination;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.ranking.Bounds;
import org.greatcraftsman.ranking.Composite;
import org.greatcraftsman.ranking.MarkRules;
import org.greatcraftsman.ranking.Quotas;
import org.greatcraftsman.ranking.RankingRules;
import org.greatcraftsman.ranking.VoteMethod;
import org.greatcraftsman.round.RulePack;

/** The round's rules in the terms of the ranking. */
final class RankingTerms {

  private static final List<RulePack.TieBreak> CHAIN =
      List.of(
          RulePack.TieBreak.EXPERT_POINTS,
          RulePack.TieBreak.CRITERION_4,
          RulePack.TieBreak.CRITERION_2,
          RulePack.TieBreak.VOTES,
          RulePack.TieBreak.LOT);

  private RankingTerms() {}

  /**
   * @param places how many people are to be on the list
   * @param gaveWay bounds that the office let give way
   */
  static RankingRules of(RulePack rules, int places, Map<String, Bounds> gaveWay) {
    if (!rules.tieBreaks().equals(CHAIN)) {
      throw new IllegalStateException("the ranking knows no tie chain " + rules.tieBreaks());
    }
    return new RankingRules(
        marks(rules.expertMarks()),
        VoteMethod.valueOf(rules.votePoints().conversion().name()),
        new Composite(rules.weights().expertPercent(), rules.weights().votePercent()),
        places,
        quotas(rules, gaveWay));
  }

  static MarkRules marks(RulePack.ExpertMarks marks) {
    return new MarkRules(
        marks.criteria().stream().map(RulePack.Criterion::maximum).toList(),
        marks.minimumMarks(),
        marks.dropHighest(),
        marks.dropLowest());
  }

  private static Quotas quotas(RulePack rules, Map<String, Bounds> gaveWay) {
    Map<String, Quotas.Industry> industries = new HashMap<>();
    for (RulePack.Industry industry : rules.industries()) {
      Map<String, Bounds> jobs = new HashMap<>();
      for (RulePack.Job job : industry.jobs()) {
        Bounds bounds =
            new Bounds(job.minimum().orElse(0), job.maximum().orElse(Integer.MAX_VALUE));
        String name = "jobType:" + industry.code() + "/" + job.code();
        jobs.put(job.code(), gaveWay.getOrDefault(name, bounds));
      }
      Bounds bounds = new Bounds(industry.minimum(), industry.maximum());
      industries.put(
          industry.code(),
          Quotas.Industry.of(gaveWay.getOrDefault("industry:" + industry.code(), bounds), jobs));
    }
    boolean frontlineBinds = rules.frontline().bindsOn().contains(RulePack.ListKind.WINNERS);
    return Quotas.of(frontlineBinds ? rules.frontline().percent() : 0, industries);
  }
}
