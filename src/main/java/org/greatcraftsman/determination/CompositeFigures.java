package org.greatcraftsman.determination;

import org.greatcraftsman.candidates.FrozenNominee;
import org.greatcraftsman.candidates.RankingRulesMapper;
import org.greatcraftsman.ranking.points.ExpertPoints;
import org.greatcraftsman.ranking.points.MarkRules;
import org.greatcraftsman.ranking.points.Points;
import org.greatcraftsman.round.RulePack;

/**
 * A candidate's formula with every number in it.
 *
 * @param raw the experts' marks as given; other than {@code expert} only where the experts were
 *     brought to one scale
 * @param votes valid votes
 * @param formula {@code 90% × 83.3333 + 10% × 57.1429 = 80.7143}
 */
public record CompositeFigures(
    DisplayPoints expert,
    DisplayPoints raw,
    long votes,
    DisplayPoints vote,
    DisplayPoints composite,
    String formula) {

  /** Whether the experts were brought to one scale, so that both figures are shown (G3). */
  public boolean normalized() {
    return !raw.equals(expert);
  }

  /** Of a file with enough marks. */
  static CompositeFigures of(FrozenNominee frozen, RulePack rules) {
    int decimals = rules.votePoints().displayDecimals();
    DisplayPoints expert = DisplayPoints.of(frozen.result().expertPoints(), decimals);
    DisplayPoints raw = DisplayPoints.of(raw(frozen, rules), decimals);
    DisplayPoints vote = DisplayPoints.of(frozen.votePoints(), decimals);
    DisplayPoints composite = DisplayPoints.of(frozen.result().composite(), decimals);
    String formula =
        rules.weights().expertPercent()
            + "% × "
            + expert.shown()
            + " + "
            + rules.weights().votePercent()
            + "% × "
            + vote.shown()
            + " = "
            + composite.shown();
    return new CompositeFigures(expert, raw, frozen.nominee().votes(), vote, composite, formula);
  }

  private static Points raw(FrozenNominee frozen, RulePack rules) {
    MarkRules marks = RankingRulesMapper.markRules(rules.expertMarks());
    return ((ExpertPoints.Computed) ExpertPoints.of(frozen.marks(), marks)).raw();
  }
}
