package org.greatcraftsman.process.objection;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.publicity.ObjectionService;
import org.springframework.stereotype.Component;

/** Excludes the nominee from the list; the next determination computes a new version. */
@Component("excludeNominee")
class ExcludeNominee implements JavaDelegate {

  private final ObjectionService objections;

  ExcludeNominee(ObjectionService objections) {
    this.objections = objections;
  }

  @Override
  public void execute(DelegateExecution execution) {
    objections.excludeNominee(execution.getProcessBusinessKey());
  }
}
