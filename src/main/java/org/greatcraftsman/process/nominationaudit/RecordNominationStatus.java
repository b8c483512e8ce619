package org.greatcraftsman.process.nominationaudit;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.greatcraftsman.nomination.AuditService;
import org.greatcraftsman.nomination.NominationStatus;
import org.greatcraftsman.process.BusinessKey;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Elements;
import org.springframework.stereotype.Component;

/** Task listener that records the status of the nomination when a user task is created. */
@Component("recordNominationStatus")
class RecordNominationStatus implements TaskListener {

  private static final Map<String, NominationStatus> STATUS =
      Map.of(
          Elements.USER_TASK_CONFIRM_BY_EMPLOYER, NominationStatus.EMPLOYER_CONFIRMATION,
          Elements.USER_TASK_AUDIT_BY_GRASSROOTS, NominationStatus.GRASSROOTS_AUDIT,
          Elements.USER_TASK_AUDIT_BY_UNIT, NominationStatus.UNIT_AUDIT,
          Elements.USER_TASK_CORRECT, NominationStatus.RETURNED,
          Elements.USER_TASK_AUDIT_BY_FEDERATION, NominationStatus.FEDERATION_AUDIT,
          Elements.USER_TASK_DECIDE_OVERDUE, NominationStatus.OVERDUE);

  private final AuditService audits;

  RecordNominationStatus(AuditService audits) {
    this.audits = audits;
  }

  @Override
  public void notify(DelegateTask task) {
    audits.changeStatus(
        BusinessKey.nomination(task.getExecution()), STATUS.get(task.getTaskDefinitionKey()));
  }
}
