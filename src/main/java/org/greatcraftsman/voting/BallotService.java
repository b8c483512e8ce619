package org.greatcraftsman.voting;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.round.RulePack;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Accepts ballots. A receipt is issued only for a committed ballot. A second ballot of the same
 * voter in the same period is refused, even if both arrive concurrently.
 */
@Service
public class BallotService {

  private static final int ATTEMPTS = 3;

  private final BallotBox box;
  private final BallotRepository ballots;
  private final BallotPolicy policy;
  private final VoterHashes hashes;
  private final TransactionTemplate transaction;

  BallotService(
      BallotBox box,
      BallotRepository ballots,
      BallotPolicy policy,
      VoterHashes hashes,
      PlatformTransactionManager transactions) {
    this.box = box;
    this.ballots = ballots;
    this.policy = policy;
    this.hashes = hashes;
    this.transaction = new TransactionTemplate(transactions);
    // A separate transaction: no receipt must be issued before the ballot is committed.
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
  public BallotReceipt cast(
      RoundId round, Voter voter, List<NominationNumber> choices, String address) {
    BallotRules rules = policy.rulesNow(round);
    rules.checkWindow();
    Ballot ballot =
        Ballot.create(
            round, rules, voter, rules.requireValidChoices(choices), hashes.addressHash(address));
    try {
      return committed(
          () -> {
            box.lockSlot(round, voter, rules.period());
            policy.requireBelowAddressLimit(
                ballots.countByAddress(
                    round, ballot.address(), rules.received().minus(BallotPolicy.MINUTE)));
            ballots.add(ballot);
            return ballot.receipt();
          });
    } catch (DuplicateKeyException second) {
      throw rules.secondBallotRefusal();
    }
  }

  /** Returns the ballot paper of this voter; without nominees before the box is opened. */
  public BallotPaper paper(RoundId round, Voter voter) {
    RulePack.Ballots rules = policy.rules(round);
    return BallotPaper.of(
        round, voter, policy.voteList(round), rules.minimumChoices(), rules.maximumChoices());
  }

  /** Returns the receipt of this voter's ballot of the current period. */
  public Optional<BallotReceipt> receipt(RoundId round, Voter voter) {
    return ballots.receipt(round, policy.period(round), voter);
  }

  /** Commits the ballot; retries if the database resolved a deadlock by rolling it back. */
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
