package org.greatcraftsman.ledger;

import java.util.Optional;

/** Verifies the entries of one chain in order, starting with the first. */
public final class LedgerChainVerifier {

  private LedgerHead head = new LedgerHead(0, LedgerEntry.GENESIS_HASH);

  /** Returns the last entry that was verified. */
  public LedgerHead head() {
    return head;
  }

  /**
   * Verifies an entry whose content is known.
   *
   * @return a Chinese sentence that describes the violation; empty if the entry is valid
   */
  public Optional<String> verifyNext(LedgerEntry entry) {
    if (isNext(entry.seq(), entry.prevHash()) && !entry.hash().equals(entry.computedHash())) {
      return Optional.of("账本第" + entry.seq() + "行的内容与其哈希值不符。");
    }
    if (!entry.hasMatchingOpenings()) {
      return Optional.of("账本第" + entry.seq() + "行另存的文字与账本所记的承诺不符。");
    }
    return verifyNext(entry.seq(), entry.prevHash(), entry.hash());
  }

  /**
   * Verifies the position of an entry whose content is withheld. The entry's hash is taken as given
   * because it cannot be recomputed.
   *
   * @return a Chinese sentence that describes the violation; empty if the position is valid
   */
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
