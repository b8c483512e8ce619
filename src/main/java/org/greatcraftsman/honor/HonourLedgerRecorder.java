package org.greatcraftsman.honor;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.Ledger;
import org.springframework.stereotype.Component;

/** Records the naming and the acts that follow it in the ledger, without names of people. */
@Component
class HonourLedgerRecorder {

  private final Ledger ledger;
  private final InstantSource clock;

  HonourLedgerRecorder(Ledger ledger, InstantSource clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  void recordHonour(Honour honour) {
    ledger.record(
        honour.round(),
        Act.HONOUR_GRANTED,
        honour.number(),
        "system",
        Map.of("certificate", honour.certificate(), "bonusYuan", honour.bonus()));
  }

  void recordAct(RoundId round, Act act, String actor, Map<String, ?> facts) {
    ledger.record(round, act, round, actor, facts);
  }
}
