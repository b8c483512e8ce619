package org.greatcraftsman.process.shortlisting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.process.BusinessKey;
import org.greatcraftsman.process.shortlisting.ShortlistingProcess.Variables;
import org.greatcraftsman.shortlist.ShortlistService;
import org.springframework.stereotype.Component;

/** Closes the nomination period, draws the lots and sets whether every nomination is settled. */
@Component("closeNominations")
class CloseNominations implements JavaDelegate {

  private final ShortlistService shortlist;

  CloseNominations(ShortlistService shortlist) {
    this.shortlist = shortlist;
  }

  @Override
  public void execute(DelegateExecution execution) {
    long open = shortlist.close(BusinessKey.round(execution));
    Variables.NOMINATIONS_SETTLED.set(execution, open == 0);
  }
}
