package org.greatcraftsman.analysis;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.candidates.CutRules;
import org.greatcraftsman.candidates.RankingRulesMapper;
import org.greatcraftsman.determination.RankingPhrases;
import org.greatcraftsman.ranking.Bounds;
import org.greatcraftsman.ranking.Constraint;
import org.greatcraftsman.ranking.Quotas;
import org.greatcraftsman.ranking.RankingRules;
import org.greatcraftsman.ranking.points.CompositeWeights;
import org.greatcraftsman.ranking.points.MarkRules;
import org.greatcraftsman.ranking.points.VoteMethod;
import org.greatcraftsman.round.RulePack;

/**
 * Rules that the desk would like to try; all else stays as the round's rules have it.
 *
 * @param expertPercent the experts' weight; the vote has the rest
 * @param oneScale whether experts are brought to one scale where they see different files
 * @param bounds the least and the most of each industry, kind of recommending unit and recommending
 *     unit, by the rule's name such as {@code industry:AGRI}, {@code unitKind:ZONE} or {@code
 *     unit:Q01}; what is not there is not bounded
 */
public record WhatIfRules(
    int expertPercent,
    RulePack.VoteConversion conversion,
    MarkTreatment marks,
    int winners,
    int frontlinePercent,
    SortedMap<String, SeatRange> bounds) {

  /** Which marks count, and on which scale. */
  public record MarkTreatment(int dropHighest, int dropLowest, boolean oneScale) {}

  /** A range of a number of seats. */
  public record SeatRange(int least, int most) {}

  public WhatIfRules {
    bounds = new TreeMap<>(bounds);
  }

  /** The rules as they stand. */
  public static WhatIfRules of(RulePack rules) {
    int winners = rules.sizes().winners();
    SortedMap<String, SeatRange> bounds = new TreeMap<>();
    RankingRulesMapper.rankingRules(rules, winners, Map.of())
        .quotas()
        .boundsAboveJobTypes()
        .forEach(
            (constraint, of) ->
                bounds.put(
                    constraint.toString(),
                    new SeatRange(of.minimum(), Math.min(of.maximum(), winners))));
    return new WhatIfRules(
        rules.weights().expertPercent(),
        rules.votePoints().conversion(),
        new MarkTreatment(
            rules.expertMarks().dropHighest(),
            rules.expertMarks().dropLowest(),
            rules.expertMarks().normaliseWhenFilesDiffer()),
        winners,
        rules.frontline().percent(),
        bounds);
  }

  CutRules cutRules(RulePack rules, RankingPhrases words) {
    requireValid(rules, words);
    RankingRules asTheyStand = CutRules.of(rules).rules();
    MarkRules counted = asTheyStand.marks();
    return new CutRules(
        new RankingRules(
            new MarkRules(
                counted.groupMaxima(),
                counted.minimumMarks(),
                marks.dropHighest(),
                marks.dropLowest()),
            VoteMethod.valueOf(conversion.name()),
            new CompositeWeights(expertPercent, 100 - expertPercent),
            winners,
            quotas(asTheyStand.quotas())),
        rules.sizes().candidates(),
        marks.oneScale());
  }

  private Quotas quotas(Quotas asTheyStand) {
    Quotas quotas = new Quotas(frontlinePercent, asTheyStand.industries(), asTheyStand.crossing());
    for (Constraint standing : asTheyStand.boundsAboveJobTypes().keySet()) {
      quotas = quotas.with(standing, Bounds.NONE);
    }
    for (Map.Entry<String, SeatRange> wished : bounds.entrySet()) {
      SeatRange span = wished.getValue();
      // No more can be on the list anyway, so it is no bound.
      int most = span.most() < winners ? span.most() : Integer.MAX_VALUE;
      quotas = quotas.with(Constraint.parse(wished.getKey()), new Bounds(span.least(), most));
    }
    return quotas;
  }

  private void requireValid(RulePack rules, RankingPhrases words) {
    require(0 <= expertPercent && expertPercent <= 100, "专家权重请填0至100的整数。");
    require(0 <= frontlinePercent && frontlinePercent <= 100, "一线职工比例请填0至100的整数。");
    int candidates = rules.sizes().candidates();
    require(1 <= winners && winners <= candidates, "建议名单人数请填1至" + candidates + "的整数。");
    int kept = rules.expertMarks().minimumMarks() - marks.dropHighest() - marks.dropLowest();
    require(
        marks.dropHighest() >= 0 && marks.dropLowest() >= 0 && kept > 0,
        "去掉的最高分和最低分个数之和须少于最少有效评分数" + rules.expertMarks().minimumMarks() + "。");
    bounds.forEach(
        (name, span) ->
            require(
                0 <= span.least() && span.least() <= span.most(),
                words.constraint(Constraint.parse(name)) + "的下限不能为负，也不能高于上限。"));
  }

  private static void require(boolean sense, String sentence) {
    if (!sense) {
      throw new Refusal(sentence);
    }
  }
}
