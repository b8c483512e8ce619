package org.greatcraftsman.ranking.points;

/** The ways from votes to points that a round may choose before it opens (rule G2). */
public enum VoteMethod {
  /**
   * The place among all on the vote list: 100 for the most votes, 0 for the fewest, even steps
   * between; equal votes share the mean of their places. With rank r counted from the fewest votes
   * (1) to the most (n): 100 · (r − 1) / (n − 1).
   *
   * <p>Source: mid-ranks, M. G. Kendall, "The Treatment of Ties in Ranking Problems", Biometrika 33
   * (1945); the plotting position (r − 1) / (n − 1) is definition 7 of R. J. Hyndman and Y. Fan,
   * "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996).
   */
  RANK_PERCENTILE,

  /** The share of the greatest number of votes: 100 · v / max. Linear scaling by the maximum. */
  SHARE_OF_MAXIMUM,

  /**
   * The mean number of votes m gives 50 points, twice the mean or more gives 100: 100 · min(v, 2m)
   * / 2m.
   *
   * <p>The cap is one-sided winsorising (W. J. Dixon, "Simplified Estimation from Censored Normal
   * Samples", Annals of Mathematical Statistics 31 (1960)) with the round's own limit of twice the
   * mean, taken over the votes as cast.
   */
  CAPPED_MEAN
}
