package org.greatcraftsman.nomination;

import java.util.HashMap;
import java.util.Map;
import org.greatcraftsman.ledger.Act;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Records the acts of an audit, settles nominations and publishes {@link NominationSettled}. */
@Component
class NominationSettlement {

  private final NominationFiles files;
  private final AuditRepository audits;
  private final ApplicationEventPublisher events;

  NominationSettlement(
      NominationFiles files, AuditRepository audits, ApplicationEventPublisher events) {
    this.files = files;
    this.audits = audits;
    this.events = events;
  }

  void recordAudit(Nomination file, AuditOpinion opinion) {
    audits.append(file.number(), opinion, files.now());
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
   * Publishes the event after the row is written and thereby locked. A listener asks whether it was
   * the last nomination, and a concurrent close waits for this row.
   */
  private void publishSettled(Nomination file) {
    files.repository().flush();
    events.publishEvent(
        new NominationSettled(
            file.round(), file.number(), file.status() == NominationStatus.RECOMMENDED));
  }
}
