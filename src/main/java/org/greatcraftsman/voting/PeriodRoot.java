package org.greatcraftsman.voting;

/**
 * The sealed ballots of one period.
 *
 * @param period the day, for example {@code 2018-08-31}, or {@code ROUND}
 * @param ballots how many ballots were received, quarantined ones too
 * @param root root of the Merkle tree over them, 64 hexadecimal digits
 */
public record PeriodRoot(String round, String period, long ballots, String root) {

  /** The leaf that stands for this period in the tree of the whole round. */
  public String leafText() {
    return String.join("|", "gcc-day-v1", round, period, Long.toString(ballots), root);
  }
}
