package org.greatcraftsman.nomination;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.Reason;
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

  void recordAudit(Nomination file, AuditOpinion opinion, Optional<Reason> reason) {
    record(
        file,
        new AuditEntry(
            opinion.level(),
            opinion.decision(),
            reason.map(Reason::text).orElse(""),
            opinion.unitRank(),
            opinion.actor(),
            files.now()));
  }

  void recordNominatorAct(
      Nomination file, AuditDecision decision, Optional<Reason> reason, String actor) {
    record(
        file,
        new AuditEntry(
            AuditLevel.NOMINATOR,
            decision,
            reason.map(Reason::text).orElse(""),
            null,
            actor,
            files.now()));
  }

  private void record(Nomination file, AuditEntry entry) {
    audits.append(file.number(), entry);
    Map<String, Object> facts = new HashMap<>();
    facts.put("level", entry.level());
    facts.put("decision", entry.decision());
    if (entry.unitRank() != null) {
      facts.put("rank", entry.unitRank());
    }
    files.record(file, Act.NOMINATION_AUDITED, entry.actor(), facts);
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
   * Publishes the event after the row is written and thereby locked. A listener checks whether this
   * was the last nomination, and a concurrent close waits for this row.
   */
  private void publishSettled(Nomination file) {
    files.repository().flush();
    events.publishEvent(
        new NominationSettled(
            file.round(), file.number(), file.status() == NominationStatus.RECOMMENDED));
  }
}
