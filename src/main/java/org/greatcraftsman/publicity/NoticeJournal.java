package org.greatcraftsman.publicity;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.ledger.LedgerHead;
import org.greatcraftsman.voting.Tally;
import org.springframework.stereotype.Component;

/** What a notice fixes of the ledger and the vote, and what the ledger knows of a notice. */
@Component
class NoticeJournal {

  private final Ledger ledger;
  private final Tally tally;
  private final InstantSource clock;

  NoticeJournal(Ledger ledger, Tally tally, InstantSource clock) {
    this.ledger = ledger;
    this.tally = tally;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  /** The chain is closed first, so that what is printed covers every act until now. */
  NoticeAnchor anchor(String round, String listHash) {
    LedgerHead head = ledger.seal(round);
    return new NoticeAnchor(listHash, head.seq(), head.hash(), tally.root(round));
  }

  void published(Notice notice) {
    ledger.record(
        notice.round(),
        Act.NOTICE_PUBLISHED,
        notice.number(),
        "system",
        Map.of(
            "listVersion", notice.listVersion(),
            "listHash", notice.anchor().listHash(),
            "people", notice.lines().size(),
            "ledgerSeq", notice.anchor().ledgerSeq(),
            "ledgerHash", notice.anchor().ledgerHash(),
            "voteRoot", notice.anchor().voteRoot(),
            "endsAt", notice.period().end().toEpochMilli()));
  }

  void confirmed(String round, NoticeRow head, Publication publication, String actor) {
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

  void extended(String round, NoticeRow head) {
    ledger.record(
        round,
        Act.NOTICE_EXTENDED,
        head.getId(),
        "system",
        Map.of("endsAt", head.period().end().toEpochMilli()));
  }

  void closed(String round, NoticeRow head, long openObjections) {
    ledger.record(
        round, Act.NOTICE_CLOSED, head.getId(), "system", Map.of("openObjections", openObjections));
  }

  void concluded(String round, NoticeRow head, boolean listChanged) {
    ledger.record(
        round, Act.NOTICE_CONCLUDED, head.getId(), "system", Map.of("listChanged", listChanged));
  }
}
