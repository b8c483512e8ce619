package org.greatcraftsman.ranking;

import org.greatcraftsman.ranking.points.ExpertPoints;
import org.greatcraftsman.ranking.points.Points;

/**
 * All that decides between two candidates: the points that are compared first, then the links of
 * the {@link TieChain}.
 *
 * @param number the candidate's number, e.g. {@code GCC2-0417}
 * @param points the composite; in the cut to the candidates' list the expert points
 * @param merits expert points and group means
 * @param votes the number of valid votes
 * @param lot drawn and published before scoring, different for everyone; the smaller wins
 */
public record Standing(String number, Points points, Merits merits, long votes, int lot) {

  /**
   * What the experts found.
   *
   * @param expert expert points
   * @param group4 mean of group ④
   * @param group2 mean of group ②
   */
  public record Merits(Points expert, Points group4, Points group2) {

    static Merits of(ExpertPoints.Computed reached) {
      return new Merits(reached.points(), reached.groupMean(4), reached.groupMean(2));
    }
  }
}
