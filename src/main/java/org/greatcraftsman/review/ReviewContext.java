package org.greatcraftsman.review;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.CanonicalJson;
import org.greatcraftsman.panel.PseudonymousLedger;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.round.Stage;
import org.springframework.stereotype.Component;

/** Rules, windows, lock, clock and ledger of a round, as the services of this module use them. */
@Component
class ReviewContext {

  private static final int MAXIMUM_EXTENSION_DAYS = 10;

  private final RoundService rounds;
  private final PseudonymousLedger ledger;
  private final InstantSource clock;

  ReviewContext(RoundService rounds, PseudonymousLedger ledger, InstantSource clock) {
    this.rounds = rounds;
    this.ledger = ledger;
    this.clock = clock;
  }

  RulePack.ExpertMarks rules(RoundId round) {
    return rounds.rules(round).expertMarks();
  }

  RulePack.Panel panelRules(RoundId round) {
    return rounds.rules(round).panel();
  }

  /**
   * Returns the seed of the assignment: the hash of the first version of the round's rules, which
   * is published when the round opens, before anyone is nominated.
   */
  String assignmentSeed(RoundId round) {
    return CanonicalJson.sha256(rounds.canonicalRules(round, 1));
  }

  Instant now() {
    return clock.instant();
  }

  Instant due(RoundId round, Deadline deadline) {
    return rounds.dueAt(round, deadline);
  }

  /**
   * Returns the end of this file's window: that of the round, or the extended one if it is later.
   */
  Instant windowEnd(FileReview file) {
    Instant regular = rounds.dueAt(file.round(), Deadline.REVIEW_END);
    return file.extendedTo().filter(regular::isBefore).orElse(regular);
  }

  /** Returns the end of this file's window if it were extended now. */
  Instant extendedWindowEnd(FileReview file, int days) {
    Instant end = windowEnd(file);
    return (end.isAfter(now()) ? end : now()).plus(Duration.ofDays(days));
  }

  /**
   * Returns by how many days the window may be extended, 0 to 10, before the determination ends.
   */
  int maximumExtensionDays(FileReview file) {
    Instant last = due(file.round(), Deadline.DETERMINATION_END).minusMillis(1);
    long days = Duration.between(extendedWindowEnd(file, 0), last).toDays();
    return (int) Math.max(0, Math.min(days, MAXIMUM_EXTENSION_DAYS));
  }

  boolean isOpen(FileReview file) {
    return file.state() == FileReview.State.OPEN
        && !now().isBefore(rounds.dueAt(file.round(), Deadline.REVIEW_START))
        && now().isBefore(windowEnd(file));
  }

  /** Whether the round has reached the determination, which is based on the marks. */
  boolean isReviewOver(RoundId round) {
    return rounds.get(round).stage().compareTo(Stage.DETERMINATION) >= 0;
  }

  /** Locks the round until the transaction ends. */
  void lock(RoundId round) {
    rounds.lock(round);
  }

  void record(RoundId round, Act act, CharSequence subject, String actor, Map<String, ?> facts) {
    ledger.record(round, act, subject, actor, facts);
  }

  String expertCode(RoundId round, ExpertId person) {
    return ledger.expertCode(round, person);
  }

  Function<ExpertId, String> expertCodes(RoundId round) {
    return ledger.expertCodes(round);
  }
}
