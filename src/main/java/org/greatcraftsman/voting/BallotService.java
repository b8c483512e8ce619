package org.greatcraftsman.voting;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
  private static final int TOGETHER = 1000;

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
    BallotRules rules = rulebook.now(round);
    rules.checkWindow();
    Ballot ballot =
        Ballot.create(
            round, rules, voter, rules.requireValidChoices(choices), keys.addressHash(address));
    try {
      return committed(
          () -> {
            box.lockSlot(round, voter, rules.period());
            rulebook.requireBelowAddressLimit(
                lastMinute(rules, round, Set.of(ballot.address()))
                    .getOrDefault(ballot.address(), 0));
            rows.add(List.of(ballot));
            return ballot.receipt();
          });
    } catch (DuplicateKeyException second) {
      throw rules.secondBallotRefusal();
    }
  }

  /**
   * Casts many ballots at once by the same rules, many to a transaction. A ballot that is refused
   * does not stop the others.
   *
   * @throws Refusal outside the window
   */
  public CastAll castAll(String round, List<Cast> casts) {
    BallotRules rules = rulebook.now(round);
    rules.checkWindow();
    List<BallotReceipt> receipts = new ArrayList<>();
    Map<String, Integer> refusals = new TreeMap<>();
    Set<Voter> seen = new HashSet<>();
    List<Ballot> ballots = new ArrayList<>();
    for (Cast cast : casts) {
      try {
        List<String> choices = rules.requireValidChoices(cast.choices());
        if (!seen.add(cast.voter())) {
          throw rules.secondBallotRefusal();
        }
        ballots.add(
            Ballot.create(round, rules, cast.voter(), choices, keys.addressHash(cast.address())));
      } catch (Refusal refused) {
        refusals.merge(refused.getMessage(), 1, Integer::sum);
      }
    }
    // In the order of the unique key, so that two such crowds do not wait for each other crosswise.
    ballots.sort(Comparator.comparing(ballot -> ballot.voter().fingerprint()));
    for (int at = 0; at < ballots.size(); at += TOGETHER) {
      List<Ballot> part = ballots.subList(at, Math.min(ballots.size(), at + TOGETHER));
      int slot = at / TOGETHER;
      receipts.addAll(committed(() -> addAllowed(round, rules, slot, part, refusals)));
    }
    return new CastAll(List.copyOf(receipts), Map.copyOf(refusals));
  }

  private List<BallotReceipt> addAllowed(
      String round,
      BallotRules rules,
      int slot,
      List<Ballot> ballots,
      Map<String, Integer> refusals) {
    box.lockSlot(round, slot, rules.period());
    Set<String> voted =
        rows.findVotersWithBallot(
            round,
            rules.period(),
            ballots.stream().map(ballot -> ballot.voter().fingerprint()).toList());
    Map<String, Integer> fromAddress =
        lastMinute(
            rules, round, ballots.stream().map(Ballot::address).collect(toUnmodifiableSet()));
    List<Ballot> allowed = new ArrayList<>();
    Map<String, Integer> refused = new TreeMap<>();
    for (Ballot ballot : ballots) {
      try {
        if (voted.contains(ballot.voter().fingerprint())) {
          throw rules.secondBallotRefusal();
        }
        rulebook.requireBelowAddressLimit(fromAddress.merge(ballot.address(), 1, Integer::sum) - 1);
        allowed.add(ballot);
      } catch (Refusal not) {
        refused.merge(not.getMessage(), 1, Integer::sum);
      }
    }
    rows.add(allowed);
    refused.forEach((sentence, count) -> refusals.merge(sentence, count, Integer::sum));
    return allowed.stream().map(Ballot::receipt).toList();
  }

  private Map<String, Integer> lastMinute(BallotRules rules, String round, Set<String> addresses) {
    return rows.countByAddress(round, addresses, rules.received().minus(BallotPolicy.MINUTE));
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
  private <T> T committed(Supplier<T> work) {
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

  /**
   * One ballot among many.
   *
   * @param address network address from which it came
   */
  public record Cast(Voter voter, List<String> choices, String address) {}

  /**
   * What became of many ballots.
   *
   * @param receipts of those that are in the box
   * @param refusals why the others are not: the sentence and how many it concerns
   */
  public record CastAll(List<BallotReceipt> receipts, Map<String, Integer> refusals) {}
}
