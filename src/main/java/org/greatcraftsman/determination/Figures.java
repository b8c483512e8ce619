package org.greatcraftsman.determination;

import org.greatcraftsman.ranking.ExpertPoints;
import org.greatcraftsman.ranking.MarkRules;
import org.greatcraftsman.ranking.Points;
import org.greatcraftsman.round.RulePack;

/**
 * A candidate's formula with every number in it.
 *
 * @param raw the experts' marks as given; other than {@code expert} only where the experts were
 *     brought to one scale
 * @param votes valid votes
 * @param formula {@code 90% × 83.3333 + 10% × 57.1429 = 80.7143}
 */
public record Figures(
    Score expert, Score raw, long votes, Score vote, Score composite, String formula) {

  /** Whether the experts were brought to one scale, so that both figures are shown (G3). */
  public boolean scaled() {
    return !raw.equals(expert);
  }

  /** Of a file with enough marks. */
  static Figures of(FrozenFile file, RulePack rules) {
    int decimals = rules.votePoints().displayDecimals();
    Score expert = Score.of(file.expertPoints(), decimals);
    Score raw = Score.of(raw(file, rules), decimals);
    Score vote = Score.of(file.votePoints(), decimals);
    Score composite = Score.of(file.composite(), decimals);
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
    return new Figures(expert, raw, file.votes(), vote, composite, formula);
  }

  private static Points raw(FrozenFile file, RulePack rules) {
    MarkRules marks = RankingTerms.marks(rules.expertMarks());
    return ((ExpertPoints.Reached) ExpertPoints.of(file.marks(), marks)).raw();
  }
}
