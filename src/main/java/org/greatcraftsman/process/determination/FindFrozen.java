package org.greatcraftsman.process.determination;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.greatcraftsman.candidates.CandidateService;
import org.greatcraftsman.process.determination.DeterminationProcess.Variables;
import org.springframework.stereotype.Component;

/** Finds out whether the candidates are frozen: then the list is only computed again. */
@Component("findFrozen")
class FindFrozen implements ExecutionListener {

  private final CandidateService candidates;

  FindFrozen(CandidateService candidates) {
    this.candidates = candidates;
  }

  @Override
  public void notify(DelegateExecution execution) {
    Variables.FROZEN.set(execution, candidates.isFrozen(execution.getProcessBusinessKey()));
  }
}
