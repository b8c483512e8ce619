package org.greatcraftsman.process.determination;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.greatcraftsman.candidates.CandidateService;
import org.greatcraftsman.process.BusinessKey;
import org.greatcraftsman.process.determination.DeterminationProcess.Variables;
import org.springframework.stereotype.Component;

/**
 * Sets whether the candidates are frozen. If they are, the process only computes the list again.
 */
@Component("checkFrozen")
class CheckFrozen implements ExecutionListener {

  private final CandidateService candidates;

  CheckFrozen(CandidateService candidates) {
    this.candidates = candidates;
  }

  @Override
  public void notify(DelegateExecution execution) {
    Variables.FROZEN.set(execution, candidates.isFrozen(BusinessKey.round(execution)));
  }
}
