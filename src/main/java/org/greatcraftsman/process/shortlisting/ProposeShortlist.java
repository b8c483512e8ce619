package org.greatcraftsman.process.shortlisting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.process.BusinessKey;
import org.greatcraftsman.shortlist.ShortlistService;
import org.springframework.stereotype.Component;

/** Proposes the vote list from the recommended nominees. */
@Component("proposeShortlist")
class ProposeShortlist implements JavaDelegate {

  private final ShortlistService shortlist;

  ProposeShortlist(ShortlistService shortlist) {
    this.shortlist = shortlist;
  }

  @Override
  public void execute(DelegateExecution execution) {
    shortlist.propose(BusinessKey.round(execution));
  }
}
