package org.greatcraftsman.ledger;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The office's record of every act, one hash chain a round, that can only grow. Recording is one
 * insert in the caller's transaction and never waits for another caller; the chain is closed a
 * moment later, every second or on demand, by one sealer at a time.
 */
@Service
public class Ledger {

  private static final int BATCH_SIZE = 1000;
  private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);

  private final LedgerRepository repository;
  private final InstantSource clock;
  private final TransactionTemplate transaction;

  Ledger(LedgerRepository rows, InstantSource clock, TransactionTemplate transaction) {
    this.repository = rows;
    this.clock = clock;
    this.transaction = transaction;
  }

  /**
   * Records an act; it is there if and only if the caller's transaction commits.
   *
   * @param round business key of the round, at most 32 characters
   * @param act what was done
   * @param subject business key of what it was done to, at most 120 characters
   * @param actor user id, or {@code system}
   * @param facts what a reader needs to check the act; never personal data (no name, ID number,
   *     telephone): rows can never be erased, and auditors take them out of the house. Fractions as
   *     BigDecimal, never double.
   */
  @Transactional
  public void record(String round, Act act, String subject, String actor, Map<String, ?> facts) {
    repository.addPending(
        new LedgerEntry(
            round,
            0,
            act.code(),
            subject,
            actor,
            CanonicalJson.of(facts),
            clock.instant(),
            "",
            ""));
  }

  /** Chains every act of this round that is recorded and visible; returns the new head. */
  @Transactional
  public LedgerHead chainPending(String round) {
    repository.lock();
    LedgerHead head = repository.head(round);
    List<LedgerRepository.PendingEntry> waiting = repository.pendingEntries(round, BATCH_SIZE);
    while (!waiting.isEmpty()) {
      head = link(head, waiting);
      waiting = repository.pendingEntries(round, BATCH_SIZE);
    }
    return head;
  }

  private LedgerHead link(LedgerHead head, List<LedgerRepository.PendingEntry> waiting) {
    List<LedgerEntry> chained = new ArrayList<>(waiting.size());
    LedgerHead last = head;
    for (LedgerRepository.PendingEntry next : waiting) {
      LedgerEntry act = next.entry();
      LedgerEntry sealed =
          new LedgerEntry(
                  act.round(),
                  last.seq() + 1,
                  act.act(),
                  act.subject(),
                  act.actor(),
                  act.facts(),
                  act.at(),
                  last.hash(),
                  "")
              .withComputedHash();
      chained.add(sealed);
      last = new LedgerHead(sealed.seq(), sealed.hash());
    }
    repository.append(chained);
    repository.deletePending(waiting);
    return last;
  }

  @Scheduled(fixedDelay = 1000)
  void chainAllPending() {
    try {
      for (String round : repository.roundsWithPendingEntries()) {
        transaction.executeWithoutResult(status -> chainPending(round));
      }
    } catch (PessimisticLockingFailureException otherSealer) {
      LOG.debug("another sealer is at work; the next second looks again", otherSealer);
    }
  }

  /** The newest chained row of this round. */
  @Transactional(readOnly = true)
  public LedgerHead head(String round) {
    return repository.head(round);
  }

  /** Chained rows in order, from this number on, at most so many. */
  @Transactional(readOnly = true)
  public List<LedgerEntry> entries(String round, long fromSeq, int limit) {
    return repository.entries(round, fromSeq, limit);
  }

  /** Chained rows about one subject, in order. */
  @Transactional(readOnly = true)
  public List<LedgerEntry> entriesAbout(String round, String subject) {
    return repository.entriesAbout(round, subject);
  }

  /** Recomputes the whole chain and names the first row that is not as it was written. */
  @Transactional(readOnly = true)
  public LedgerVerification verify(String round) {
    LedgerChainVerifier chain = new LedgerChainVerifier();
    for (List<LedgerEntry> page = repository.entries(round, 1, BATCH_SIZE);
        !page.isEmpty();
        page = repository.entries(round, chain.head().seq() + 1, BATCH_SIZE)) {
      for (LedgerEntry entry : page) {
        Optional<String> fault = chain.verifyNext(entry);
        if (fault.isPresent()) {
          return broken(chain.head().seq(), fault.get());
        }
      }
    }
    long seq = chain.head().seq();
    return new LedgerVerification(seq, OptionalLong.empty(), "账本共" + seq + "行，全部相接且未被改动。");
  }

  /**
   * Recomputes the whole chain and also looks for a head that was printed elsewhere: only so does
   * it show that the newest rows were cut off or the whole chain was written anew.
   */
  @Transactional(readOnly = true)
  public LedgerVerification verify(String round, LedgerHead printed) {
    LedgerVerification verdict = verify(round);
    if (!verdict.intact() || printed.seq() == 0) {
      return verdict;
    }
    boolean found =
        repository.entries(round, printed.seq(), 1).stream()
            .anyMatch(entry -> entry.seq() == printed.seq() && entry.hash().equals(printed.hash()));
    return found ? verdict : broken(printed.seq() - 1, "账本第" + printed.seq() + "行与已公布的哈希值不符。");
  }

  private static LedgerVerification broken(long goodRows, String sentence) {
    return new LedgerVerification(goodRows + 1, OptionalLong.of(goodRows + 1), sentence);
  }
}
