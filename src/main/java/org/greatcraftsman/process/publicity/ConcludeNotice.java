package org.greatcraftsman.process.publicity;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.process.BusinessKey;
import org.greatcraftsman.process.publicity.PublicityProcess.Variables;
import org.greatcraftsman.publicity.ObjectionService;
import org.springframework.stereotype.Component;

/** Concludes the notice and sets whether an upheld objection changed the list. */
@Component("concludeNotice")
class ConcludeNotice implements JavaDelegate {

  private final ObjectionService objections;

  ConcludeNotice(ObjectionService objections) {
    this.objections = objections;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Variables.LIST_CHANGED.set(execution, objections.conclude(BusinessKey.round(execution)));
  }
}
