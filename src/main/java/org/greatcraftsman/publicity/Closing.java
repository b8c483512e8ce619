package org.greatcraftsman.publicity;

import org.greatcraftsman.round.Rounds;
import org.springframework.stereotype.Component;

/** The end of a notice. It holds the round, so that no objection slips in or out beside it. */
@Component
class Closing {

  private final Notices notices;
  private final ObjectionRows objections;
  private final Rounds rounds;

  Closing(Notices notices, ObjectionRows objections, Rounds rounds) {
    this.notices = notices;
    this.objections = objections;
    this.rounds = rounds;
  }

  long close(String round) {
    rounds.lock(round);
    long open = open(round);
    notices.close(round, open);
    return open;
  }

  boolean conclude(String round) {
    rounds.lock(round);
    int notice = notices.current(round).orElseThrow().seq();
    boolean changed =
        objections.existsByRoundNumberAndNoticeSeqAndOutcome(
            round, notice, ObjectionOutcome.UPHELD);
    notices.conclude(round, changed);
    return changed;
  }

  long open(String round) {
    return objections.countByRoundNumberAndStatusNot(round, ObjectionStatus.SETTLED);
  }
}
