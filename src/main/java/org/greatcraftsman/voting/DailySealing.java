package org.greatcraftsman.voting;

import org.greatcraftsman.round.RoundService;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Seals yesterday's ballots soon after midnight, so that their voters can verify them. */
@Component
class DailySealing {

  private final RoundService rounds;
  private final PollingService polling;

  DailySealing(RoundService rounds, PollingService polling) {
    this.rounds = rounds;
    this.polling = polling;
  }

  @Scheduled(cron = "0 10 0 * * *", zone = "Asia/Shanghai")
  void sealYesterday() {
    rounds.current().ifPresent(round -> polling.sealPastDays(round.number()));
  }
}
