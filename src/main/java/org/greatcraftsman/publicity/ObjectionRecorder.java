package org.greatcraftsman.publicity;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.CanonicalJson;
import org.greatcraftsman.ledger.Ledger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Stores objections, records the acts on them in the ledger and publishes their events. */
@Component
class ObjectionRecorder {

  private final ObjectionRepository repository;
  private final Ledger ledger;
  private final ApplicationEventPublisher events;
  private final InstantSource clock;

  ObjectionRecorder(
      ObjectionRepository repository,
      Ledger ledger,
      ApplicationEventPublisher events,
      InstantSource clock) {
    this.repository = repository;
    this.ledger = ledger;
    this.events = events;
    this.clock = clock;
  }

  ObjectionRepository repository() {
    return repository;
  }

  Instant now() {
    return clock.instant();
  }

  /**
   * Stores the objection and records the act. The facts hold hashes and commitments of texts, never
   * the texts.
   */
  void record(ObjectionEntity row, Act act, String actor, Map<String, Object> facts) {
    repository.saveAndFlush(row);
    ledger.record(row.toObjection().round(), act, row.getId(), actor, facts);
  }

  static String hash(String text) {
    return CanonicalJson.sha256(text);
  }

  void publish(Object event) {
    events.publishEvent(event);
  }

  void settle(ObjectionEntity row, String actor) {
    row.settle(now());
    record(
        row,
        Act.OBJECTION_SETTLED,
        actor,
        Map.of("outcome", row.toObjection().outcome().orElseThrow().name()));
    publish(new ObjectionSettled(row.toObjection().round(), row.getId(), row.upheld()));
  }
}
