package org.greatcraftsman.process.determination;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.consultation.ConsultationService;
import org.greatcraftsman.process.BusinessKey;
import org.greatcraftsman.process.determination.DeterminationProcess.Variables;
import org.springframework.stereotype.Component;

/**
 * Task listener that appends the name of the consulted body to the name of a task, because the desk
 * may have one task for each body.
 */
@Component("addBodyToTaskName")
class AddBodyToTaskName implements TaskListener {

  private final ConsultationService consultation;

  AddBodyToTaskName(ConsultationService consultation) {
    this.consultation = consultation;
  }

  @Override
  public void notify(DelegateTask task) {
    String body = Variables.BODY.get(task);
    RoundId round = BusinessKey.round(task.getExecution());
    task.setName(task.getName() + "：" + consultation.body(round, body).name());
  }
}
