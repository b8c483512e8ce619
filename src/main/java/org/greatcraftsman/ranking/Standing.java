package org.greatcraftsman.ranking;

import org.greatcraftsman.ranking.points.ExpertPoints;
import org.greatcraftsman.ranking.points.Points;

/**
 * Everything that decides between two candidates: the points, which are compared first, then the
 * links of the {@link TieChain}.
 *
 * @param number the candidate's number, such as {@code GCC2-0417}
 * @param points the composite; in the cut to the list of candidates the expert points
 * @param merits the expert points and group means
 * @param votes the number of valid votes
 * @param lot the lot number, drawn and published before scoring; distinct, and the smaller wins
 */
public record Standing(String number, Points points, Merits merits, long votes, int lot) {

  /**
   * The results of the review that the tie chain compares.
   *
   * @param expert the expert points
   * @param group4 the mean of group ④
   * @param group2 the mean of group ②
   */
  public record Merits(Points expert, Points group4, Points group2) {

    static Merits of(ExpertPoints.Computed expert) {
      return new Merits(expert.points(), expert.groupMean(4), expert.groupMean(2));
    }
  }
}
