package org.greatcraftsman.ledger;

import java.util.OptionalLong;

/**
 * What recomputing a round's chain showed.
 *
 * @param entriesChecked how many rows were looked at
 * @param firstInvalidSeq number of the first row that is missing, moved or changed; empty when the
 *     chain is whole
 * @param sentence the finding in Chinese
 */
public record LedgerVerification(
    long entriesChecked, OptionalLong firstInvalidSeq, String sentence) {

  /** Whether every row is as it was written. */
  public boolean intact() {
    return firstInvalidSeq.isEmpty();
  }
}
