package org.greatcraftsman.determination;

import org.greatcraftsman.candidates.FrozenNominee;
import org.greatcraftsman.candidates.RankingRulesMapper;
import org.greatcraftsman.ranking.points.ExpertPoints;
import org.greatcraftsman.ranking.points.MarkRules;
import org.greatcraftsman.ranking.points.Points;
import org.greatcraftsman.round.RulePack;

/**
 * The figures of a candidate's composite, for display.
 *
 * @param expert the expert points
 * @param raw the trimmed mean of the marks as given; differs from {@code expert} only if marks are
 *     normalized
 * @param votes the number of valid votes
 * @param vote the vote points
 * @param composite the composite
 * @param formula the formula of the composite, such as {@code 90% × 83.3333 + 10% × 57.1429 =
 *     80.7143}
 */
public record CompositeFigures(
    DisplayPoints expert,
    DisplayPoints raw,
    long votes,
    DisplayPoints vote,
    DisplayPoints composite,
    String formula) {

  /** True if marks were normalized, so that both figures are displayed (G3). */
  public boolean normalized() {
    return !raw.equals(expert);
  }

  /** The figures of a nominee with enough marks. */
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
