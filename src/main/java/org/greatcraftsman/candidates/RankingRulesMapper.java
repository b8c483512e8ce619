package org.greatcraftsman.candidates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.ranking.Attribute;
import org.greatcraftsman.ranking.Bounds;
import org.greatcraftsman.ranking.Constraint;
import org.greatcraftsman.ranking.Quotas;
import org.greatcraftsman.ranking.RankingRules;
import org.greatcraftsman.ranking.points.CompositeWeights;
import org.greatcraftsman.ranking.points.MarkRules;
import org.greatcraftsman.ranking.points.VoteMethod;
import org.greatcraftsman.round.RulePack;

/** Mapper from a round's rule pack to the rules of the ranking. */
public final class RankingRulesMapper {

  private static final List<RulePack.TieBreak> CHAIN =
      List.of(
          RulePack.TieBreak.EXPERT_POINTS,
          RulePack.TieBreak.CRITERION_4,
          RulePack.TieBreak.CRITERION_2,
          RulePack.TieBreak.VOTES,
          RulePack.TieBreak.LOT);

  private RankingRulesMapper() {}

  /**
   * Maps the rules of a list.
   *
   * @param places the number of places on the list
   * @param relaxed the bounds that the office relaxed, by constraint
   */
  public static RankingRules rankingRules(
      RulePack rules, int places, Map<Constraint, Bounds> relaxed) {
    if (!rules.tieBreaks().equals(CHAIN)) {
      throw new IllegalStateException("the ranking knows no tie chain " + rules.tieBreaks());
    }
    return new RankingRules(
        markRules(rules.expertMarks()),
        VoteMethod.valueOf(rules.votePoints().conversion().name()),
        new CompositeWeights(rules.weights().expertPercent(), rules.weights().votePercent()),
        places,
        quotas(rules, relaxed));
  }

  /** Maps the rules by which marks become expert points. */
  public static MarkRules markRules(RulePack.ExpertMarks marks) {
    return new MarkRules(
        marks.criteria().stream().map(RulePack.Criterion::maximum).toList(),
        marks.minimumMarks(),
        marks.dropHighest(),
        marks.dropLowest());
  }

  private static Quotas quotas(RulePack rules, Map<Constraint, Bounds> relaxed) {
    Map<String, Quotas.Industry> industries = new HashMap<>();
    for (RulePack.Industry industry : rules.industries()) {
      Map<String, Bounds> jobs = new HashMap<>();
      for (RulePack.JobType job : industry.jobs()) {
        jobs.put(job.code(), bounds(job.minimum(), job.maximum()));
      }
      Bounds bounds = new Bounds(industry.minimum(), industry.maximum());
      industries.put(industry.code(), Quotas.Industry.of(bounds, jobs));
    }
    Quotas quotas = Quotas.of(rules.frontline().percent(), industries);
    for (RulePack.KindQuota quota : rules.unitQuotas().kinds()) {
      Constraint kind = Constraint.ofAttribute(Attribute.UNIT_KIND, quota.kind().name());
      quotas = quotas.with(kind, bounds(quota.minimum(), quota.maximum()));
    }
    for (RulePack.UnitQuota quota : rules.unitQuotas().units()) {
      Constraint unit = Constraint.ofAttribute(Attribute.UNIT, quota.code());
      quotas = quotas.with(unit, bounds(quota.minimum(), quota.maximum()));
    }
    for (Map.Entry<Constraint, Bounds> bounds : relaxed.entrySet()) {
      quotas = quotas.with(bounds.getKey(), bounds.getValue());
    }
    return quotas;
  }

  /** Maps optional bounds. */
  public static Bounds bounds(Optional<Integer> minimum, Optional<Integer> maximum) {
    return new Bounds(minimum.orElse(0), maximum.orElse(Integer.MAX_VALUE));
  }
}
