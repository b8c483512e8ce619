package org.greatcraftsman.nomination;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Enters acts into the audit book and brings nominations to their end. */
@Component
class Settlement {

  private final Files files;
  private final AuditBook book;
  private final Counter counter;
  private final ApplicationEventPublisher events;

  Settlement(Files files, AuditBook book, Counter counter, ApplicationEventPublisher events) {
    this.files = files;
    this.book = book;
    this.counter = counter;
    this.events = events;
  }

  void enter(Nomination file, Opinion opinion) {
    book.enter(file.number(), opinion, files.now());
    Map<String, Object> facts = new HashMap<>();
    facts.put("level", opinion.level());
    facts.put("decision", opinion.decision());
    if (opinion.unitRank() != null) {
      facts.put("rank", opinion.unitRank());
    }
    files.record(file, "audited", opinion.actor(), facts);
  }

  /**
   * Ends a nomination. It holds the round's counter, so that of two nominations that end at once
   * one sees that it is the last.
   */
  void settle(Nomination file, NominationStatus end) {
    counter.lock(file.round());
    file.settle(end, files.now());
    events.publishEvent(
        new NominationSettled(file.round(), file.number(), end == NominationStatus.RECOMMENDED));
  }
}
