package org.greatcraftsman.panel;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.Ledger;
import org.springframework.stereotype.Component;

/**
 * Ledger writer that replaces the account of an expert by the expert's code. The ledger is
 * published, and the identity of the experts is secret until the round is closed.
 */
@Component
public class PseudonymousLedger {

  private final PanelDrawRepository draws;
  private final Ledger ledger;

  PseudonymousLedger(PanelDrawRepository draws, Ledger ledger) {
    this.draws = draws;
    this.ledger = ledger;
  }

  /**
   * Records an act of record.
   *
   * @param actor user id; recorded as a code if the actor is an expert of the round
   */
  public void record(
      RoundId round, Act act, CharSequence subject, String actor, Map<String, ?> facts) {
    ledger.record(round, act, subject, expertCode(round, new ExpertId(actor)), facts);
  }

  /** Returns the published code of an expert of the round, or the user id of anyone else. */
  public String expertCode(RoundId round, ExpertId person) {
    return expertCodes(round).apply(person);
  }

  /** Returns {@link #expertCode} as a function that reads the draws of the round only once. */
  public Function<ExpertId, String> expertCodes(RoundId round) {
    List<PanelDraw> all = draws.findByRoundOrderBySerial(round);
    return person ->
        all.stream()
            .filter(draw -> draw.includes(person))
            .findFirst()
            .map(draw -> draw.codeOf(person))
            .orElse(person.value());
  }
}
