package org.greatcraftsman.nomination;

import java.util.HashMap;
import java.util.Map;
import org.greatcraftsman.ledger.Act;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Enters acts into the audit book and brings nominations to their end. */
@Component
class NominationSettlement {

  private final NominationFiles files;
  private final AuditRepository book;
  private final ApplicationEventPublisher events;

  NominationSettlement(
      NominationFiles files, AuditRepository book, ApplicationEventPublisher events) {
    this.files = files;
    this.book = book;
    this.events = events;
  }

  void recordAudit(Nomination file, AuditOpinion opinion) {
    book.append(file.number(), opinion, files.now());
    Map<String, Object> facts = new HashMap<>();
    facts.put("level", opinion.level());
    facts.put("decision", opinion.decision());
    if (opinion.unitRank() != null) {
      facts.put("rank", opinion.unitRank());
    }
    files.record(file, Act.NOMINATION_AUDITED, opinion.actor(), facts);
  }

  /**
   * Ends a nomination. Its row is written, and so held, before anybody asks whether it was the
   * last: a close that has not seen this end waits for it.
   */
  void settle(Nomination file, NominationStatus end) {
    file.settle(end, files.now());
    files.repository().flush();
    events.publishEvent(
        new NominationSettled(file.round(), file.number(), end == NominationStatus.RECOMMENDED));
  }
}
