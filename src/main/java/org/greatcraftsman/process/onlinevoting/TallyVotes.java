package org.greatcraftsman.process.onlinevoting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.process.BusinessKey;
import org.greatcraftsman.voting.TallyService;
import org.springframework.stereotype.Component;

/** Tallies the ballots. */
@Component("tallyVotes")
class TallyVotes implements JavaDelegate {

  private final TallyService tally;

  TallyVotes(TallyService tally) {
    this.tally = tally;
  }

  @Override
  public void execute(DelegateExecution execution) {
    tally.countVotes(BusinessKey.round(execution));
  }
}
