package org.greatcraftsman.process.onlinevoting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.nomination.Shortlist;
import org.greatcraftsman.voting.PollingStation;
import org.springframework.stereotype.Component;

/** Opens the ballot box for those on the shortlist. */
@Component("openVoting")
class OpenVoting implements JavaDelegate {

  private final PollingStation station;
  private final Shortlist shortlist;

  OpenVoting(PollingStation station, Shortlist shortlist) {
    this.station = station;
    this.shortlist = shortlist;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String round = execution.getProcessBusinessKey();
    station.open(round, shortlist.numbers(round));
  }
}
