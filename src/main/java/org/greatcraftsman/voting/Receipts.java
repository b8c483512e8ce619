package org.greatcraftsman.voting;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.ledger.MerkleTree;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks receipts: anyone may ask, and can check the answer without this system. */
@Service("ballotReceipts")
public class Receipts {

  private static final Pattern LEAF = Pattern.compile("[0-9a-f]{64}");

  private final BallotRows rows;
  private final Trees trees;
  private final TallyRows tallies;

  Receipts(BallotRows rows, Trees trees, TallyRows tallies) {
    this.rows = rows;
    this.trees = trees;
    this.tallies = tallies;
  }

  /**
   * What became of the ballot with this receipt.
   *
   * @param number the receipt's number
   * @throws Refusal when it is no receipt's number or no ballot has it
   */
  @Transactional(readOnly = true)
  public ReceiptCheck check(String number) {
    String leaf = number == null ? "" : number.strip().toLowerCase(Locale.ROOT);
    if (!LEAF.matcher(leaf).matches()) {
      throw new Refusal("回执编号由64位数字和字母a至f组成，请核对后重新填写。");
    }
    BallotRows.Found found =
        rows.find(leaf).orElseThrow(() -> new Refusal("没有查到这个回执编号的选票，请核对编号后重新查询。"));
    String round = found.leaf().round();
    String period = found.leaf().period();
    List<DayRoot> days = trees.roots(round);
    Optional<DayRoot> day = days.stream().filter(one -> one.period().equals(period)).findFirst();
    boolean tallied = tallies.find(round).isPresent();
    ReceiptCheck.State state =
        day.isEmpty()
            ? ReceiptCheck.State.RECEIVED
            : !tallied
                ? ReceiptCheck.State.SEALED
                : found.quarantined() ? ReceiptCheck.State.QUARANTINED : ReceiptCheck.State.COUNTED;
    return new ReceiptCheck(
        leaf,
        round,
        period,
        state,
        found.leaf().text(),
        day.map(root -> inclusion(found.leaf(), leaf, root)).orElse(null),
        tallied ? days : List.of(),
        tallied ? trees.root(round) : null);
  }

  private ReceiptCheck.Inclusion inclusion(Leaf leaf, String hash, DayRoot day) {
    int index = rows.indexOf(day.round(), day.period(), hash);
    List<byte[]> path = trees.proof(day, index);
    boolean holds =
        MerkleTree.verify(
            leaf.bytes(), index, day.ballots(), path, HexFormat.of().parseHex(day.root()));
    return new ReceiptCheck.Inclusion(
        index,
        day.ballots(),
        path.stream().map(HexFormat.of()::formatHex).toList(),
        day.root(),
        holds);
  }
}
