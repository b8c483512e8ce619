package org.greatcraftsman.ledger;

import java.util.OptionalLong;

/**
 * What recomputing a round's chain showed.
 *
 * @param rows how many rows were looked at
 * @param firstBadSeq number of the first row that is missing, moved or changed; empty when the
 *     chain is whole
 * @param sentence the finding in Chinese
 */
public record LedgerVerdict(long rows, OptionalLong firstBadSeq, String sentence) {

  /** Whether every row is as it was written. */
  public boolean whole() {
    return firstBadSeq.isEmpty();
  }
}
