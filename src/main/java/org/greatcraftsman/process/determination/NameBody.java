package org.greatcraftsman.process.determination;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.greatcraftsman.consultation.ConsultationService;
import org.springframework.stereotype.Component;

/** Puts the body into the title of a task about it: the desk may have one for each body. */
@Component("nameBody")
class NameBody implements TaskListener {

  private final ConsultationService consultation;

  NameBody(ConsultationService consultation) {
    this.consultation = consultation;
  }

  @Override
  public void notify(DelegateTask task) {
    String body = (String) task.getVariable(DeterminationProcess.VARIABLE_BODY);
    String round = task.getExecution().getProcessBusinessKey();
    task.setName(task.getName() + "：" + consultation.body(round, body).name());
  }
}
