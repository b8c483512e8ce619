package org.greatcraftsman.process.onlinevoting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.process.BusinessKey;
import org.greatcraftsman.shortlist.ShortlistService;
import org.greatcraftsman.voting.PollingService;
import org.springframework.stereotype.Component;

/** Opens the ballot box for the nominees on the shortlist. */
@Component("openVoting")
class OpenVoting implements JavaDelegate {

  private final PollingService polling;
  private final ShortlistService shortlist;

  OpenVoting(PollingService polling, ShortlistService shortlist) {
    this.polling = polling;
    this.shortlist = shortlist;
  }

  @Override
  public void execute(DelegateExecution execution) {
    RoundId round = BusinessKey.round(execution);
    polling.open(round, shortlist.numbers(round));
  }
}
