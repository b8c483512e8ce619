package org.greatcraftsman.process.objection;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.greatcraftsman.process.engine.ExpressionBean;
import org.greatcraftsman.publicity.ObjectionService;
import org.springframework.stereotype.Component;

/**
 * The due date of the answer to an objection, for the expression {@code
 * ${answerDue.of(execution)}}.
 */
@Component("answerDue")
public class AnswerDue implements ExpressionBean {

  private final ObjectionService objections;

  AnswerDue(ObjectionService objections) {
    this.objections = objections;
  }

  /** The due date of the objection of this instance. */
  public Date of(DelegateExecution execution) {
    return Date.from(objections.get(execution.getProcessBusinessKey()).answerDue());
  }
}
