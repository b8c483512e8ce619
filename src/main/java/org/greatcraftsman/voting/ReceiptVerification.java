package org.greatcraftsman.voting;

import java.util.List;
import org.greatcraftsman.RoundId;

/**
 * The state of a ballot, with everything that is needed to verify it offline: the leaf is
 * SHA-256(0x00 ‖ {@code text}), the audit path leads from it to the root of the day (RFC 6962), and
 * the texts of the days are the leaves of the round's tree.
 *
 * @param leaf number of the receipt
 * @param text text of the leaf, which does not reveal whom the ballot names
 * @param inclusion inclusion proof in the tree of the day; {@code null} until the day is sealed
 * @param days root of every day; empty until the votes are counted
 * @param root root over all days; {@code null} until the votes are counted
 */
public record ReceiptVerification(
    String leaf,
    RoundId round,
    String period,
    State state,
    String text,
    InclusionProof inclusion,
    List<PeriodRoot> days,
    String root) {

  /** State of the ballot. */
  public enum State {
    RECEIVED("选票已收到并保存，当日选票封存后可以核验。"),
    SEALED("选票已封存，等待计票。"),
    COUNTED("选票已封存并计入结果。"),
    QUARANTINED("选票已封存；因投票情况异常，经两人复核隔离，未计入结果。");

    private final String label;

    State(String label) {
      this.label = label;
    }

    /** The state as a Chinese sentence. */
    public String label() {
      return label;
    }
  }

  /**
   * Inclusion proof of the ballot in the tree of its day.
   *
   * @param index index of the leaf, from 0
   * @param ballots number of leaves
   * @param path audit path, hashes of 64 hexadecimal digits
   * @param holds whether the path leads to the root
   */
  public record InclusionProof(
      long index, long ballots, List<String> path, String root, boolean holds) {}
}
