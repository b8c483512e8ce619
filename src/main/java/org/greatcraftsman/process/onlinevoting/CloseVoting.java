package org.greatcraftsman.process.onlinevoting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.process.BusinessKey;
import org.greatcraftsman.process.onlinevoting.OnlineVotingProcess.Variables;
import org.greatcraftsman.voting.PollingService;
import org.springframework.stereotype.Component;

/** Closes the ballot box and sets whether ballots were flagged. */
@Component("closeVoting")
class CloseVoting implements JavaDelegate {

  private final PollingService polling;

  CloseVoting(PollingService polling) {
    this.polling = polling;
  }

  @Override
  public void execute(DelegateExecution execution) {
    int clusters = polling.close(BusinessKey.round(execution));
    Variables.BALLOTS_FLAGGED.set(execution, clusters > 0);
  }
}
