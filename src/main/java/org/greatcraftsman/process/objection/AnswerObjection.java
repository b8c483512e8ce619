package org.greatcraftsman.process.objection;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.publicity.ObjectionService;
import org.springframework.stereotype.Component;

/** Records the answer for the objector. */
@Component("answerObjection")
class AnswerObjection implements JavaDelegate {

  private final ObjectionService objections;

  AnswerObjection(ObjectionService objections) {
    this.objections = objections;
  }

  @Override
  public void execute(DelegateExecution execution) {
    objections.answer(execution.getProcessBusinessKey());
  }
}
