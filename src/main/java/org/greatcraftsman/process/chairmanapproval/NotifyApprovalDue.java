package org.greatcraftsman.process.chairmanapproval;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.notification.NotificationService;
import org.greatcraftsman.process.Worklist;
import org.greatcraftsman.process.chairmanapproval.ChairmanApprovalProcess.Elements;
import org.greatcraftsman.security.StaffGroup;
import org.springframework.stereotype.Component;

/**
 * Delegate that reminds the chairman's office of the approval, and escalates an overdue approval.
 */
@Component("notifyApprovalDue")
class NotifyApprovalDue implements JavaDelegate {

  private final NotificationService notifications;

  NotifyApprovalDue(NotificationService notifications) {
    this.notifications = notifications;
  }

  @Override
  public void execute(DelegateExecution execution) {
    switch (execution.getCurrentActivityId()) {
      case Elements.SERVICE_TASK_REMIND_APPROVAL ->
          send(
              execution,
              StaffGroup.CHAIRMAN_OFFICE.id(),
              "请按期审定建议名单",
              "“大城工匠”建议名单待审定，请在任务列表中办理“审定建议名单”。");
      case Elements.SERVICE_TASK_ESCALATE_APPROVAL -> {
        String text = "“大城工匠”建议名单逾期未审定，请评选委员会办公室催办。";
        send(execution, StaffGroup.CHAIRMAN_OFFICE.id(), "建议名单逾期未审定", text);
        send(execution, StaffGroup.FEDERATION_OFFICE.id(), "建议名单逾期未审定", text);
      }
      default ->
          throw new IllegalStateException("no message for " + execution.getCurrentActivityId());
    }
  }

  private void send(DelegateExecution execution, String recipient, String subject, String text) {
    notifications.sendOnce(
        recipient,
        execution.getCurrentActivityId() + "/" + execution.getProcessInstanceId(),
        subject,
        text,
        Worklist.TASKLIST);
  }
}
