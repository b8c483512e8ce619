package org.greatcraftsman.voting;

import org.greatcraftsman.RoundId;

/**
 * The root of the Merkle tree over the ballots of a sealed period.
 *
 * @param period the day, for example {@code 2018-08-31}, or {@code ROUND}
 * @param ballots number of received ballots, quarantined ones included
 * @param root root of the tree, 64 hexadecimal digits
 */
public record PeriodRoot(RoundId round, String period, long ballots, String root) {

  /** The text of the leaf for this period in the tree of the whole round. */
  public String leafText() {
    return String.join("|", "gcc-day-v1", round, period, Long.toString(ballots), root);
  }
}
