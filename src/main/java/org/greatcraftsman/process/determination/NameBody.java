package org.greatcraftsman.process.determination;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.greatcraftsman.consultation.ConsultationService;
import org.greatcraftsman.process.determination.DeterminationProcess.Variables;
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
    String body = Variables.BODY.get(task);
    String round = task.getExecution().getProcessBusinessKey();
    task.setName(task.getName() + "：" + consultation.body(round, body).name());
  }
}
