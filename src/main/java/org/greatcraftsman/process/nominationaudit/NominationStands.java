package org.greatcraftsman.process.nominationaudit;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.greatcraftsman.nomination.AuditService;
import org.springframework.stereotype.Component;

/** Writes into the nomination's row where the diagram has brought it. */
@Component("nominationStands")
class NominationStands implements TaskListener {

  private final AuditService audits;

  NominationStands(AuditService audits) {
    this.audits = audits;
  }

  @Override
  public void notify(DelegateTask task) {
    audits.changeStatus(
        task.getExecution().getProcessBusinessKey(),
        NominationAuditProcess.STANDING.get(task.getTaskDefinitionKey()));
  }
}
