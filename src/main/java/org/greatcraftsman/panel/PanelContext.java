package org.greatcraftsman.panel;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RulePack;
import org.springframework.stereotype.Component;

/** Rules, deadlines, lock, clock and ledger of a round, as the services of this module use them. */
@Component
class PanelContext {

  private final RoundService rounds;
  private final PseudonymousLedger ledger;
  private final InstantSource clock;

  PanelContext(RoundService rounds, PseudonymousLedger ledger, InstantSource clock) {
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

  /** Returns the first year that counts: relationships that ended before it are no conflict. */
  int relationshipsRelevantSince(RoundId round) {
    return due(round, Deadline.NOMINATION_START).atZone(OfficeTime.ZONE).getYear()
        - panelRules(round).conflictYears();
  }

  Instant now() {
    return clock.instant();
  }

  Instant due(RoundId round, Deadline deadline) {
    return rounds.dueAt(round, deadline);
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
