package org.greatcraftsman.review;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.CanonicalJson;
import org.greatcraftsman.panel.PseudonymousLedger;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.round.Stage;
import org.springframework.stereotype.Component;

/** What every act of the review needs: the rules, the lots, the window, the clock, the record. */
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

  RulePack.ExpertMarks rules(String round) {
    return rounds.rules(round).expertMarks();
  }

  RulePack.Panel panelRules(String round) {
    return rounds.rules(round).panel();
  }

  /**
   * The seed of the lots by which files are assigned: the hash of the round's first rules, which is
   * published when the round opens, before anybody is nominated.
   */
  String assignmentSeed(String round) {
    return CanonicalJson.sha256(rounds.canonicalRules(round, 1));
  }

  Instant now() {
    return clock.instant();
  }

  Instant due(String round, Deadline deadline) {
    return rounds.dueAt(round, deadline);
  }

  /** When the window of this file ends: the round's, or the later one that the desk gave it. */
  Instant windowEnd(FileReview file) {
    Instant common = rounds.dueAt(file.round(), Deadline.REVIEW_END);
    return file.extendedTo().filter(common::isBefore).orElse(common);
  }

  /** When the window of this file ends if it gets more days now. */
  Instant extendedWindowEnd(FileReview file, int days) {
    Instant end = windowEnd(file);
    return (end.isAfter(now()) ? end : now()).plus(Duration.ofDays(days));
  }

  /** How many days more this file may get, 0 to 10: it must end before the determination does. */
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

  /** Whether the round has gone on from the review: then its list rests on the marks. */
  boolean isReviewOver(String round) {
    return rounds.get(round).stage().compareTo(Stage.DETERMINATION) >= 0;
  }

  /** Holds the round until the transaction ends. */
  void lock(String round) {
    rounds.lock(round);
  }

  void record(String round, Act act, String subject, String actor, Map<String, ?> facts) {
    ledger.record(round, act, subject, actor, facts);
  }

  String expertCode(String round, String person) {
    return ledger.expertCode(round, person);
  }

  UnaryOperator<String> expertCodes(String round) {
    return ledger.expertCodes(round);
  }
}
