package org.greatcraftsman.ranking.points;

/**
 * The weights of the composite (rule R10), which is the weighted mean of expert points and vote
 * points.
 *
 * @param expertWeight in percent, 0 to 100
 * @param voteWeight in percent; the two weights add up to 100
 */
public record CompositeWeights(int expertWeight, int voteWeight) {

  /**
   * @throws IllegalArgumentException if a weight is negative or the sum is not 100
   */
  public CompositeWeights {
    if (expertWeight < 0 || voteWeight < 0 || expertWeight + voteWeight != 100) {
      throw new IllegalArgumentException(
          "weights must add up to 100: " + expertWeight + " + " + voteWeight);
    }
  }

  /** The composite, 0 to 100. */
  public Points composite(Points expertPoints, Points votePoints) {
    return expertPoints.times(expertWeight).plus(votePoints.times(voteWeight)).dividedBy(100);
  }
}
