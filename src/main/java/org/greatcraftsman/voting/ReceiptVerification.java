package org.greatcraftsman.voting;

import java.util.List;

/**
 * What became of a ballot, with all that is needed to check it offline: SHA-256(0x00 ‖ {@code
 * text}) is the leaf; the audit path leads from it to the day's root (RFC 6962), and the days'
 * lines are the leaves of the round's tree.
 *
 * @param leaf the receipt's number
 * @param text what the leaf is the hash of; it does not tell whom the ballot names
 * @param inclusion the ballot's place in its day's tree; {@code null} until that day is sealed
 * @param days every day's root; empty until the votes are counted
 * @param root the root over all days; {@code null} until the votes are counted
 */
public record ReceiptVerification(
    String leaf,
    String round,
    String period,
    State state,
    String text,
    InclusionProof inclusion,
    List<PeriodRoot> days,
    String root) {

  /** How far the ballot has come. */
  public enum State {
    RECEIVED("选票已收到并保存，当日选票封存后可以核验。"),
    SEALED("选票已封存，等待计票。"),
    COUNTED("选票已封存并计入结果。"),
    QUARANTINED("选票已封存；因投票情况异常，经两人复核隔离，未计入结果。");

    private final String label;

    State(String chinese) {
      this.label = chinese;
    }

    /** The state in a Chinese sentence. */
    public String label() {
      return label;
    }
  }

  /**
   * The ballot's place in the tree of its day.
   *
   * @param index from 0
   * @param path audit path, each 64 hexadecimal digits
   * @param holds whether the path leads to the root
   */
  public record InclusionProof(
      long index, long ballots, List<String> path, String root, boolean holds) {}
}
