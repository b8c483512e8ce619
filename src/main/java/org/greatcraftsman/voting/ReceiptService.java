package org.greatcraftsman.voting;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.ledger.MerkleTree;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Verifies receipts for anyone; the result can be verified without this system. */
@Service
public class ReceiptService {

  private static final Pattern LEAF = Pattern.compile("[0-9a-f]{64}");

  private final BallotRepository ballots;
  private final BallotTrees trees;
  private final TallyRepository tallies;

  ReceiptService(BallotRepository ballots, BallotTrees trees, TallyRepository tallies) {
    this.ballots = ballots;
    this.trees = trees;
    this.tallies = tallies;
  }

  /**
   * Returns the state of the ballot with this receipt, with an inclusion proof.
   *
   * @param number number of the receipt
   * @throws Refusal if the number is malformed or no ballot has it
   */
  @Transactional(readOnly = true)
  public ReceiptVerification check(String number) {
    String leaf = number == null ? "" : number.strip().toLowerCase(Locale.ROOT);
    if (!LEAF.matcher(leaf).matches()) {
      throw new Refusal("回执编号由64位数字和字母a至f组成，请核对后重新填写。");
    }
    BallotRepository.FoundBallot found =
        ballots.findByLeaf(leaf).orElseThrow(() -> new Refusal("没有查到这个回执编号的选票，请核对编号后重新查询。"));
    RoundId round = found.leaf().round();
    String period = found.leaf().period();
    List<PeriodRoot> days = trees.roots(round);
    Optional<PeriodRoot> day = days.stream().filter(one -> one.period().equals(period)).findFirst();
    boolean tallied = tallies.find(round).isPresent();
    ReceiptVerification.State state =
        day.isEmpty()
            ? ReceiptVerification.State.RECEIVED
            : !tallied
                ? ReceiptVerification.State.SEALED
                : found.quarantined()
                    ? ReceiptVerification.State.QUARANTINED
                    : ReceiptVerification.State.COUNTED;
    return new ReceiptVerification(
        leaf,
        round,
        period,
        state,
        found.leaf().text(),
        day.map(root -> inclusion(found.leaf(), leaf, root)).orElse(null),
        tallied ? days : List.of(),
        tallied ? trees.root(round) : null);
  }

  private ReceiptVerification.InclusionProof inclusion(
      BallotLeaf leaf, String hash, PeriodRoot day) {
    int index = ballots.indexOf(day.round(), day.period(), hash);
    List<byte[]> path = trees.auditPath(day, index);
    boolean holds =
        MerkleTree.verifyInclusion(
            leaf.bytes(), index, day.ballots(), path, HexFormat.of().parseHex(day.root()));
    return new ReceiptVerification.InclusionProof(
        index,
        day.ballots(),
        path.stream().map(HexFormat.of()::formatHex).toList(),
        day.root(),
        holds);
  }
}
