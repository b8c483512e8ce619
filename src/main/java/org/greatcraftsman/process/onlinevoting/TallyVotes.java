package org.greatcraftsman.process.onlinevoting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.voting.Tally;
import org.springframework.stereotype.Component;

/** Counts the votes. */
@Component("tallyVotes")
class TallyVotes implements JavaDelegate {

  private final Tally tally;

  TallyVotes(Tally tally) {
    this.tally = tally;
  }

  @Override
  public void execute(DelegateExecution execution) {
    tally.close(execution.getProcessBusinessKey());
  }
}
