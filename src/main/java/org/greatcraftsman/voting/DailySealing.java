package org.greatcraftsman.voting;

import org.greatcraftsman.round.RoundService;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Seals yesterday's ballots soon after midnight, so that their voters can check them. */
@Component
class DailySealing {

  private final RoundService rounds;
  private final PollingService station;

  DailySealing(RoundService rounds, PollingService station) {
    this.rounds = rounds;
    this.station = station;
  }

  @Scheduled(cron = "0 10 0 * * *", zone = "Asia/Shanghai")
  void sealYesterday() {
    rounds.current().ifPresent(round -> station.sealPastDays(round.number()));
  }
}
