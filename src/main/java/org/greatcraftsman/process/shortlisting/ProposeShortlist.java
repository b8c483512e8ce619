package org.greatcraftsman.process.shortlisting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.nomination.Shortlist;
import org.springframework.stereotype.Component;

/** Makes the vote list of the recommended. */
@Component("proposeShortlist")
class ProposeShortlist implements JavaDelegate {

  private final Shortlist shortlist;

  ProposeShortlist(Shortlist shortlist) {
    this.shortlist = shortlist;
  }

  @Override
  public void execute(DelegateExecution execution) {
    shortlist.propose(execution.getProcessBusinessKey());
  }
}
