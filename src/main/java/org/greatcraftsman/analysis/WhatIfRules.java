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
 * The rules of a simulation; all other rules are those of the round.
 *
 * @param expertPercent the weight of the experts in percent; the vote has the rest
 * @param conversion the conversion of votes to points
 * @param marks the treatment of marks
 * @param winners the number of places
 * @param frontlinePercent the least share of frontline workers, in percent
 * @param bounds the bounds of each industry, kind of recommending unit and recommending unit, by
 *     the text form of the constraint, such as {@code industry:AGRI}, {@code unitKind:ZONE} or
 *     {@code unit:Q01}; a constraint without an entry is not bounded
 */
public record WhatIfRules(
    int expertPercent,
    RulePack.VoteConversion conversion,
    MarkTreatment marks,
    int winners,
    int frontlinePercent,
    SortedMap<String, SeatRange> bounds) {

  /**
   * How marks are treated.
   *
   * @param dropHighest how many of the highest marks are dropped
   * @param dropLowest how many of the lowest marks are dropped
   * @param oneScale true if marks are normalized when the experts marked different nominees
   */
  public record MarkTreatment(int dropHighest, int dropLowest, boolean oneScale) {}

  /** The least and the greatest number of seats. */
  public record SeatRange(int least, int most) {}

  public WhatIfRules {
    bounds = new TreeMap<>(bounds);
  }

  /** The rules of the round. */
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

  CutRules cutRules(RulePack rules, RankingPhrases phrases) {
    requireValid(rules, phrases);
    RankingRules roundRules = CutRules.of(rules).rules();
    MarkRules counted = roundRules.marks();
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
            quotas(roundRules.quotas())),
        rules.sizes().candidates(),
        marks.oneScale());
  }

  private Quotas quotas(Quotas roundRules) {
    Quotas quotas = new Quotas(frontlinePercent, roundRules.industries(), roundRules.crossing());
    for (Constraint constraint : roundRules.boundsAboveJobTypes().keySet()) {
      quotas = quotas.with(constraint, Bounds.NONE);
    }
    for (Map.Entry<String, SeatRange> bound : bounds.entrySet()) {
      SeatRange range = bound.getValue();
      // More seats than the list has are no bound.
      int most = range.most() < winners ? range.most() : Integer.MAX_VALUE;
      quotas = quotas.with(Constraint.parse(bound.getKey()), new Bounds(range.least(), most));
    }
    return quotas;
  }

  private void requireValid(RulePack rules, RankingPhrases phrases) {
    require(0 <= expertPercent && expertPercent <= 100, "专家权重请填0至100的整数。");
    require(0 <= frontlinePercent && frontlinePercent <= 100, "一线职工比例请填0至100的整数。");
    int candidates = rules.sizes().candidates();
    require(1 <= winners && winners <= candidates, "建议名单人数请填1至" + candidates + "的整数。");
    int kept = rules.expertMarks().minimumMarks() - marks.dropHighest() - marks.dropLowest();
    require(
        marks.dropHighest() >= 0 && marks.dropLowest() >= 0 && kept > 0,
        "去掉的最高分和最低分个数之和须少于最少有效评分数" + rules.expertMarks().minimumMarks() + "。");
    bounds.forEach(
        (name, range) ->
            require(
                0 <= range.least() && range.least() <= range.most(),
                phrases.constraint(Constraint.parse(name)) + "的下限不能为负，也不能高于上限。"));
  }

  private static void require(boolean valid, String sentence) {
    if (!valid) {
      throw new Refusal(sentence);
    }
  }
}
