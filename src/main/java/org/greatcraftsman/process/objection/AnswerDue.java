package org.greatcraftsman.process.objection;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.greatcraftsman.process.engine.FromDiagram;
import org.greatcraftsman.publicity.ObjectionService;
import org.springframework.stereotype.Component;

/** Until when an objection is to be answered. */
@Component("answerDue")
public class AnswerDue implements FromDiagram {

  private final ObjectionService objections;

  AnswerDue(ObjectionService objections) {
    this.objections = objections;
  }

  public Date of(DelegateExecution execution) {
    return Date.from(objections.get(execution.getProcessBusinessKey()).answerDue());
  }
}
