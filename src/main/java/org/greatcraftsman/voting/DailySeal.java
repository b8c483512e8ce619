package org.greatcraftsman.voting;

import org.greatcraftsman.round.Rounds;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Seals yesterday's ballots soon after midnight, so that their voters can check them. */
@Component
class DailySeal {

  private final Rounds rounds;
  private final PollingStation station;

  DailySeal(Rounds rounds, PollingStation station) {
    this.rounds = rounds;
    this.station = station;
  }

  @Scheduled(cron = "0 10 0 * * *", zone = "Asia/Shanghai")
  void sealYesterday() {
    rounds.current().ifPresent(round -> station.sealPastDays(round.number()));
  }
}
