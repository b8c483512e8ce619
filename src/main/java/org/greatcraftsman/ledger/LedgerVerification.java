package org.greatcraftsman.ledger;

import java.util.OptionalLong;

/**
 * The result of verifying a round's chain.
 *
 * @param entriesChecked number of entries that were checked
 * @param firstInvalidSeq position of the first entry that is missing, moved or changed; empty if
 *     the chain is intact
 * @param sentence the finding in Chinese
 */
public record LedgerVerification(
    long entriesChecked, OptionalLong firstInvalidSeq, String sentence) {

  /** True if no entry is missing, moved or changed. */
  public boolean intact() {
    return firstInvalidSeq.isEmpty();
  }
}
