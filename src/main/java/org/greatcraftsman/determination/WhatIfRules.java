package org.greatcraftsman.determination;

import java.util.SortedMap;
import java.util.TreeMap;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.ranking.Bounds;
import org.greatcraftsman.ranking.Composite;
import org.greatcraftsman.ranking.MarkRules;
import org.greatcraftsman.ranking.Quotas;
import org.greatcraftsman.ranking.RankingRules;
import org.greatcraftsman.ranking.VoteMethod;
import org.greatcraftsman.round.RulePack;

/**
 * Rules that the desk would like to try; all else stays as the round's rules have it.
 *
 * @param expertPercent the experts' weight; the vote has the rest
 * @param oneScale whether experts are brought to one scale where they see different files
 * @param industries the least and the most of each industry, by code
 */
public record WhatIfRules(
    int expertPercent,
    RulePack.VoteConversion conversion,
    Marks marks,
    int winners,
    int frontlinePercent,
    SortedMap<String, Span> industries) {

  /** Which marks count, and on which scale. */
  public record Marks(int dropHighest, int dropLowest, boolean oneScale) {}

  /** From so many to so many. */
  public record Span(int least, int most) {}

  public WhatIfRules {
    industries = new TreeMap<>(industries);
  }

  /** The rules as they stand. */
  public static WhatIfRules of(RulePack rules) {
    SortedMap<String, Span> industries = new TreeMap<>();
    rules
        .industries()
        .forEach(one -> industries.put(one.code(), new Span(one.minimum(), one.maximum())));
    return new WhatIfRules(
        rules.weights().expertPercent(),
        rules.votePoints().conversion(),
        new Marks(
            rules.expertMarks().dropHighest(),
            rules.expertMarks().dropLowest(),
            rules.expertMarks().normaliseWhenFilesDiffer()),
        rules.sizes().winners(),
        rules.frontline().bindsOn().contains(RulePack.ListKind.WINNERS)
            ? rules.frontline().percent()
            : 0,
        industries);
  }

  CutTerms terms(RulePack rules) {
    requireSense(rules);
    RankingRules asTheyStand = CutTerms.of(rules).rules();
    MarkRules counted = asTheyStand.marks();
    SortedMap<String, Quotas.Industry> bounds = new TreeMap<>(asTheyStand.quotas().industries());
    industries.forEach(
        (code, span) ->
            bounds.computeIfPresent(
                code,
                (same, old) ->
                    new Quotas.Industry(new Bounds(span.least(), span.most()), old.jobTypes())));
    return new CutTerms(
        new RankingRules(
            new MarkRules(
                counted.groupMaxima(),
                counted.minimumMarks(),
                marks.dropHighest(),
                marks.dropLowest()),
            VoteMethod.valueOf(conversion.name()),
            new Composite(expertPercent, 100 - expertPercent),
            winners,
            new Quotas(frontlinePercent, bounds, asTheyStand.quotas().crossing())),
        rules.sizes().candidates(),
        marks.oneScale());
  }

  private void requireSense(RulePack rules) {
    require(0 <= expertPercent && expertPercent <= 100, "专家权重请填0至100的整数。");
    require(0 <= frontlinePercent && frontlinePercent <= 100, "一线职工比例请填0至100的整数。");
    int candidates = rules.sizes().candidates();
    require(1 <= winners && winners <= candidates, "建议名单人数请填1至" + candidates + "的整数。");
    int kept = rules.expertMarks().minimumMarks() - marks.dropHighest() - marks.dropLowest();
    require(
        marks.dropHighest() >= 0 && marks.dropLowest() >= 0 && kept > 0,
        "去掉的最高分和最低分个数之和须少于最少有效评分数" + rules.expertMarks().minimumMarks() + "。");
    for (RulePack.Industry industry : rules.industries()) {
      Span span = industries.get(industry.code());
      require(
          span == null || (0 <= span.least() && span.least() <= span.most()),
          industry.name() + "行业的下限不能为负，也不能高于上限。");
    }
  }

  private static void require(boolean sense, String sentence) {
    if (!sense) {
      throw new Refusal(sentence);
    }
  }
}
