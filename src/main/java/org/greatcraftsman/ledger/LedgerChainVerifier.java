package org.greatcraftsman.ledger;

import java.util.Optional;

/** Follows the rows of a round's ledger from the first on, and says which one breaks the chain. */
public final class LedgerChainVerifier {

  private LedgerHead head = new LedgerHead(0, LedgerEntry.GENESIS_HASH);

  /** The last row that is as it was written. */
  public LedgerHead head() {
    return head;
  }

  /**
   * A row whose content is known.
   *
   * @return a Chinese sentence that says what is wrong with it
   */
  public Optional<String> verifyNext(LedgerEntry entry) {
    if (isNext(entry.seq(), entry.prevHash()) && !entry.hash().equals(entry.computedHash())) {
      return Optional.of("账本第" + entry.seq() + "行的内容与其哈希值不符。");
    }
    return verifyNext(entry.seq(), entry.prevHash(), entry.hash());
  }

  /** A row whose content is withheld: its place in the chain shows that it was there. */
  public Optional<String> verifyNext(long seq, String prevHash, String hash) {
    if (isNext(seq, prevHash)) {
      head = new LedgerHead(seq, hash);
      return Optional.empty();
    }
    return Optional.of(
        seq == head.seq() + 1 ? "账本第" + seq + "行与前一行不相接。" : "账本第" + (head.seq() + 1) + "行缺失。");
  }

  private boolean isNext(long seq, String prevHash) {
    return seq == head.seq() + 1 && prevHash.equals(head.hash());
  }
}
