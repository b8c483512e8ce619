package org.greatcraftsman.voting;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.round.RulePack;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes ballots. A receipt is given only for a ballot that is committed; a second ballot of the
 * same voter in the same period is refused, however it arrives.
 */
@Service
public class BallotService {

  private static final int ATTEMPTS = 3;

  private final BallotBox box;
  private final BallotRepository rows;
  private final BallotPolicy rulebook;
  private final VoterHashes keys;
  private final TransactionTemplate transaction;

  BallotService(
      BallotBox box,
      BallotRepository rows,
      BallotPolicy rulebook,
      VoterHashes keys,
      PlatformTransactionManager transactions) {
    this.box = box;
    this.rows = rows;
    this.rulebook = rulebook;
    this.keys = keys;
    this.transaction = new TransactionTemplate(transactions);
    // One of its own: a receipt must not be given before the ballot is committed.
    this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /**
   * Casts one ballot.
   *
   * @param choices numbers of nominees on the vote list
   * @param address network address from which the ballot came
   * @throws Refusal outside the window, for a second ballot of the period, or for choices that the
   *     rules do not allow
   */
  public BallotReceipt cast(String round, Voter voter, List<String> choices, String address) {
    BallotRules rules = rulebook.rulesNow(round);
    rules.checkWindow();
    Ballot ballot =
        Ballot.create(
            round, rules, voter, rules.requireValidChoices(choices), keys.addressHash(address));
    try {
      return committed(
          () -> {
            box.lockSlot(round, voter, rules.period());
            rulebook.requireBelowAddressLimit(
                rows.countByAddress(
                    round, ballot.address(), rules.received().minus(BallotPolicy.MINUTE)));
            rows.add(ballot);
            return ballot.receipt();
          });
    } catch (DuplicateKeyException second) {
      throw rules.secondBallotRefusal();
    }
  }

  /** The ballot paper of this voter; without nominees before the box is opened. */
  public BallotPaper paper(String round, Voter voter) {
    RulePack.Ballots rules = rulebook.rules(round);
    return BallotPaper.of(
        round, voter, rulebook.voteList(round), rules.minimumChoices(), rules.maximumChoices());
  }

  /** The receipt of this voter's ballot of the present period. */
  public Optional<BallotReceipt> receipt(String round, Voter voter) {
    return rows.receipt(round, rulebook.period(round), voter);
  }

  /** Again when the database could not let two in at once; nothing of the first try is left. */
  private BallotReceipt committed(Supplier<BallotReceipt> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return transaction.execute(status -> work.get());
      } catch (PessimisticLockingFailureException crossed) {
        if (attempt == ATTEMPTS) {
          throw new Refusal("投票人数较多，您的选票没有提交成功，请稍后再提交一次。");
        }
      }
    }
  }
}
