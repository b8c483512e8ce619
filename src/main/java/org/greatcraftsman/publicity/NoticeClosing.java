package org.greatcraftsman.publicity;

import org.greatcraftsman.RoundId;
import org.greatcraftsman.round.RoundService;
import org.springframework.stereotype.Component;

/**
 * Closes and concludes the newest notice of a round. It locks the round, so that no objection is
 * filed or withdrawn in a concurrent transaction.
 */
@Component
class NoticeClosing {

  private final NoticeService notices;
  private final ObjectionRepository objections;
  private final RoundService rounds;

  NoticeClosing(NoticeService notices, ObjectionRepository objections, RoundService rounds) {
    this.notices = notices;
    this.objections = objections;
    this.rounds = rounds;
  }

  long close(RoundId round) {
    rounds.lock(round);
    long open = countUnsettled(round);
    notices.close(round, open);
    return open;
  }

  boolean conclude(RoundId round) {
    rounds.lock(round);
    int notice = notices.current(round).orElseThrow().seq();
    boolean changed =
        objections.existsByRoundNumberAndNoticeSeqAndOutcome(
            round, notice, ObjectionOutcome.UPHELD);
    notices.conclude(round, changed);
    return changed;
  }

  long countUnsettled(RoundId round) {
    return objections.countByRoundNumberAndStatusNot(round, ObjectionStatus.SETTLED);
  }
}
