package org.greatcraftsman.publicity;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.CanonicalJson;
import org.greatcraftsman.ledger.Ledger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps the objections, records what is done with them, and tells the other rooms. */
@Component
class ObjectionJournal {

  private final ObjectionRows rows;
  private final Ledger ledger;
  private final ApplicationEventPublisher events;
  private final InstantSource clock;

  ObjectionJournal(
      ObjectionRows rows, Ledger ledger, ApplicationEventPublisher events, InstantSource clock) {
    this.rows = rows;
    this.ledger = ledger;
    this.events = events;
    this.clock = clock;
  }

  ObjectionRows rows() {
    return rows;
  }

  Instant now() {
    return clock.instant();
  }

  /** Writes the row down, and the act with a hash of its words, never the words. */
  void record(ObjectionRow row, Act act, String actor, Map<String, Object> facts) {
    rows.saveAndFlush(row);
    ledger.record(row.toRecord().round(), act, row.getId(), actor, facts);
  }

  static String hash(String text) {
    return CanonicalJson.sha256(text);
  }

  void publish(Object event) {
    events.publishEvent(event);
  }

  void settle(ObjectionRow row, String actor) {
    row.settle(now());
    record(
        row,
        Act.OBJECTION_SETTLED,
        actor,
        Map.of("outcome", row.toRecord().outcome().orElseThrow().name()));
    publish(new ObjectionSettled(row.toRecord().round(), row.getId(), row.upheld()));
  }
}
