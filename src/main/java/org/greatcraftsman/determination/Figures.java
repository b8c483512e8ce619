package org.greatcraftsman.determination;

import org.greatcraftsman.round.RulePack;

/**
 * A candidate's formula with every number in it.
 *
 * @param votes valid votes
 * @param formula {@code 90% × 83.3333 + 10% × 57.1429 = 80.7143}
 */
public record Figures(Score expert, long votes, Score vote, Score composite, String formula) {

  /** Of a file with enough marks. */
  static Figures of(FrozenFile file, RulePack rules) {
    int decimals = rules.votePoints().displayDecimals();
    Score expert = Score.of(file.expertPoints(), decimals);
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
    return new Figures(expert, file.votes(), vote, composite, formula);
  }
}
