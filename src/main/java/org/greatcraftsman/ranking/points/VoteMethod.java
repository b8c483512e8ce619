package org.greatcraftsman.ranking.points;

/** The methods of converting votes to points, one of which the round's rules choose (rule G2). */
public enum VoteMethod {
  /**
   * The percentile rank among all nominees on the vote list: 100 · (r − 1) / (n − 1) for rank r,
   * with ranks from 1 (fewest votes) to n (most votes). Equal numbers of votes share the mean of
   * their ranks.
   *
   * <p>Source: mid-ranks, M. G. Kendall, "The Treatment of Ties in Ranking Problems", Biometrika 33
   * (1945); the plotting position (r − 1) / (n − 1) is definition 7 of R. J. Hyndman and Y. Fan,
   * "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996).
   */
  RANK_PERCENTILE,

  /** The share of the greatest number of votes: 100 · v / max (linear scaling by the maximum). */
  SHARE_OF_MAXIMUM,

  /**
   * The ratio to the mean number of votes m, capped at twice the mean: 100 · min(v, 2m) / 2m. The
   * mean gives 50 points, twice the mean or more gives 100.
   *
   * <p>The cap is one-sided winsorizing (W. J. Dixon, "Simplified Estimation from Censored Normal
   * Samples", Annals of Mathematical Statistics 31 (1960)) at twice the mean of the votes as cast.
   */
  CAPPED_MEAN
}
