package org.greatcraftsman.publicity;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.ledger.LedgerHead;
import org.greatcraftsman.voting.TallyService;
import org.springframework.stereotype.Component;

/** Computes the commitments of a notice and records its acts in the ledger. */
@Component
class NoticeLedgerRecorder {

  private final Ledger ledger;
  private final TallyService tally;
  private final InstantSource clock;

  NoticeLedgerRecorder(Ledger ledger, TallyService tally, InstantSource clock) {
    this.ledger = ledger;
    this.tally = tally;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  /** Chains the pending entries first, so that the printed head covers every act until now. */
  NoticeCommitments commitments(RoundId round, String listHash) {
    LedgerHead head = ledger.chainPending(round);
    return new NoticeCommitments(listHash, head.seq(), head.hash(), tally.root(round));
  }

  void recordPublished(Notice notice) {
    ledger.record(
        notice.round(),
        Act.NOTICE_PUBLISHED,
        notice.number(),
        "system",
        Map.of(
            "listVersion", notice.listVersion(),
            "listHash", notice.commitments().listHash(),
            "people", notice.lines().size(),
            "ledgerSeq", notice.commitments().ledgerSeq(),
            "ledgerHash", notice.commitments().ledgerHash(),
            "voteRoot", notice.commitments().voteRoot(),
            "endsAt", notice.period().end().toEpochMilli()));
  }

  void recordConfirmed(RoundId round, NoticeEntity head, Publication publication, String actor) {
    ledger.record(
        round,
        Act.NOTICE_CONFIRMED,
        head.getId(),
        actor,
        Map.of(
            "newspaperDay", publication.newspaperDay().toString(),
            "newspaperPage", publication.newspaperPage(),
            "website", publication.website()));
  }

  void recordExtended(RoundId round, NoticeEntity head) {
    ledger.record(
        round,
        Act.NOTICE_EXTENDED,
        head.getId(),
        "system",
        Map.of("endsAt", head.period().end().toEpochMilli()));
  }

  void recordClosed(RoundId round, NoticeEntity head, long openObjections) {
    ledger.record(
        round, Act.NOTICE_CLOSED, head.getId(), "system", Map.of("openObjections", openObjections));
  }

  void recordConcluded(RoundId round, NoticeEntity head, boolean listChanged) {
    ledger.record(
        round, Act.NOTICE_CONCLUDED, head.getId(), "system", Map.of("listChanged", listChanged));
  }
}
