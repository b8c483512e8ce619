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

  void recommend(Nomination file) {
    file.recommend(files.now());
    publishSettled(file);
  }

  void reject(Nomination file) {
    file.reject(files.now());
    publishSettled(file);
  }

  void withdraw(Nomination file) {
    file.withdraw(files.now());
    publishSettled(file);
  }

  void withdrawReturned(Nomination file) {
    file.withdrawReturned(files.now());
    publishSettled(file);
  }

  /**
   * Its row is written, and so locked, before a listener asks whether it was the last: a close that
   * has not seen this end waits for it.
   */
  private void publishSettled(Nomination file) {
    files.repository().flush();
    events.publishEvent(
        new NominationSettled(
            file.round(), file.number(), file.status() == NominationStatus.RECOMMENDED));
  }
}
