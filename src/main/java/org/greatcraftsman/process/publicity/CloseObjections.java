package org.greatcraftsman.process.publicity;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.process.BusinessKey;
import org.greatcraftsman.process.publicity.PublicityProcess.Variables;
import org.greatcraftsman.publicity.ObjectionService;
import org.springframework.stereotype.Component;

/** Ends the objection period and sets whether objections are open. */
@Component("closeObjections")
class CloseObjections implements JavaDelegate {

  private final ObjectionService objections;

  CloseObjections(ObjectionService objections) {
    this.objections = objections;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean open = objections.close(BusinessKey.round(execution)) > 0;
    Variables.OBJECTIONS_OPEN.set(execution, open);
  }
}
