package org.greatcraftsman.process.determination;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.determination.ProposedListService;
import org.greatcraftsman.process.BusinessKey;
import org.greatcraftsman.process.determination.DeterminationProcess.Variables;
import org.springframework.stereotype.Component;

/**
 * Computes the proposed list from the frozen candidates who remain, and sets whether the rules can
 * be met.
 */
@Component("computeList")
class ComputeList implements JavaDelegate {

  private final ProposedListService list;

  ComputeList(ProposedListService list) {
    this.list = list;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Variables.FEASIBLE.set(execution, list.compute(BusinessKey.round(execution)).feasible());
  }
}
