package org.greatcraftsman.ledger;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.greatcraftsman.Reason;
import org.greatcraftsman.RoundId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Append-only log of the acts of record, one hash chain for each round. Recording is one insert in
 * the caller's transaction and never waits for another caller. Pending entries are appended to the
 * chain every second or on demand, under a lock.
 */
@Service
public class Ledger {

  private static final int BATCH_SIZE = 1000;
  private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);

  private final LedgerRepository repository;
  private final InstantSource clock;
  private final TransactionTemplate transaction;

  Ledger(LedgerRepository repository, InstantSource clock, TransactionTemplate transaction) {
    this.repository = repository;
    this.clock = clock;
    this.transaction = transaction;
  }

  /**
   * Records an act. The entry exists if and only if the caller's transaction commits.
   *
   * @param round business key of the round, at most 32 characters
   * @param act the kind of act
   * @param subject business key of the object of the act, at most 120 characters
   * @param actor user id, or {@code system}
   * @param facts the facts that a reader needs to check the act, with fractions as BigDecimal. They
   *     must not contain personal data such as a name, an ID number or a telephone number, because
   *     entries cannot be erased and auditors receive them. A {@link Reason}, which may name
   *     people, is replaced by a commitment to it (see {@link Opening}).
   */
  @Transactional
  public void record(
      RoundId round, Act act, CharSequence subject, String actor, Map<String, ?> facts) {
    SortedMap<String, Object> shown = new TreeMap<>(facts);
    SortedMap<String, Opening> openings = new TreeMap<>();
    facts.forEach(
        (name, value) -> {
          if (value instanceof Reason reason) {
            Opening opening = Opening.of(reason);
            openings.put(name, opening);
            shown.put(name, opening.commitment());
          }
        });
    repository.addPending(
        new LedgerEntry(
            round.value(),
            0,
            act.code(),
            subject.toString(),
            actor,
            CanonicalJson.of(shown),
            openings,
            clock.instant(),
            "",
            ""));
  }

  /** Appends all committed pending entries of a round to its chain and returns the new head. */
  @Transactional
  public LedgerHead chainPending(RoundId round) {
    repository.lock();
    LedgerHead head = repository.head(round);
    List<LedgerRepository.PendingEntry> pending = repository.pendingEntries(round, BATCH_SIZE);
    while (!pending.isEmpty()) {
      head = link(head, pending);
      pending = repository.pendingEntries(round, BATCH_SIZE);
    }
    return head;
  }

  private LedgerHead link(LedgerHead head, List<LedgerRepository.PendingEntry> pending) {
    List<LedgerEntry> chained = new ArrayList<>(pending.size());
    LedgerHead last = head;
    for (LedgerRepository.PendingEntry next : pending) {
      LedgerEntry entry = next.entry().after(last);
      chained.add(entry);
      last = new LedgerHead(entry.seq(), entry.hash());
    }
    repository.append(chained);
    repository.deletePending(pending);
    return last;
  }

  @Scheduled(fixedDelay = 1000)
  void chainAllPending() {
    try {
      for (RoundId round : repository.roundsWithPendingEntries()) {
        transaction.executeWithoutResult(status -> chainPending(round));
      }
    } catch (PessimisticLockingFailureException otherNode) {
      LOG.debug("another node is appending; the next run retries", otherNode);
    }
  }

  /** Returns the newest entry of a round's chain. */
  @Transactional(readOnly = true)
  public LedgerHead head(RoundId round) {
    return repository.head(round);
  }

  /**
   * Returns entries of a round's chain in order.
   *
   * @param fromSeq the position of the first entry to return
   * @param limit the maximum number of entries
   */
  @Transactional(readOnly = true)
  public List<LedgerEntry> entries(RoundId round, long fromSeq, int limit) {
    return repository.entries(round, fromSeq, limit);
  }

  /** Returns the entries of a round's chain about one subject, in order. */
  @Transactional(readOnly = true)
  public List<LedgerEntry> entriesAbout(RoundId round, CharSequence subject) {
    return repository.entriesAbout(round, subject);
  }

  /** Recomputes the whole chain and names the first entry that is missing, moved or changed. */
  @Transactional(readOnly = true)
  public LedgerVerification verify(RoundId round) {
    LedgerChainVerifier chain = new LedgerChainVerifier();
    for (List<LedgerEntry> page = repository.entries(round, 1, BATCH_SIZE);
        !page.isEmpty();
        page = repository.entries(round, chain.head().seq() + 1, BATCH_SIZE)) {
      for (LedgerEntry entry : page) {
        Optional<String> violation = chain.verifyNext(entry);
        if (violation.isPresent()) {
          return broken(chain.head().seq(), violation.get());
        }
      }
    }
    long seq = chain.head().seq();
    return new LedgerVerification(seq, OptionalLong.empty(), "账本共" + seq + "行，全部相接且未被改动。");
  }

  /**
   * Recomputes the whole chain and compares it with a published head. Only this comparison detects
   * that the newest entries were removed or that the whole chain was rewritten.
   *
   * @param printed the published head, as in a public notice
   */
  @Transactional(readOnly = true)
  public LedgerVerification verify(RoundId round, LedgerHead printed) {
    LedgerVerification chain = verify(round);
    if (!chain.intact() || printed.seq() == 0) {
      return chain;
    }
    boolean found =
        repository.entries(round, printed.seq(), 1).stream()
            .anyMatch(entry -> entry.seq() == printed.seq() && entry.hash().equals(printed.hash()));
    return found ? chain : broken(printed.seq() - 1, "账本第" + printed.seq() + "行与已公布的哈希值不符。");
  }

  private static LedgerVerification broken(long intactEntries, String sentence) {
    return new LedgerVerification(intactEntries + 1, OptionalLong.of(intactEntries + 1), sentence);
  }
}
