package org.greatcraftsman.ranking.points;

/**
 * The composite of a candidate (rule R10): so many percent of the expert points and so many percent
 * of the vote points.
 *
 * @param expertWeight percent, 0 to 100
 * @param voteWeight percent; with the expert weight 100
 */
public record CompositeWeights(int expertWeight, int voteWeight) {

  /**
   * @throws IllegalArgumentException if a weight is negative or the sum is not 100
   */
  public CompositeWeights {
    if (expertWeight < 0 || voteWeight < 0 || expertWeight + voteWeight != 100) {
      throw new IllegalArgumentException(
          "weights must make 100: " + expertWeight + " + " + voteWeight);
    }
  }

  /** The composite, from 0 to 100. */
  public Points composite(Points expertPoints, Points votePoints) {
    return expertPoints.times(expertWeight).plus(votePoints.times(voteWeight)).dividedBy(100);
  }
}
