package org.greatcraftsman.process.chairmanapproval;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.notification.NotificationService;
import org.springframework.stereotype.Component;

/** Reminds of the approval, and says that it is overdue. */
@Component("tellAboutApproval")
class TellAboutApproval implements JavaDelegate {

  private final NotificationService notifications;

  TellAboutApproval(NotificationService notifications) {
    this.notifications = notifications;
  }

  @Override
  public void execute(DelegateExecution execution) {
    switch (execution.getCurrentActivityId()) {
      case ChairmanApprovalProcess.REMIND_APPROVAL ->
          tell(
              execution,
              ChairmanApprovalProcess.GROUP_CHAIRMAN,
              "请按期审定建议名单",
              "“大城工匠”建议名单待审定，请在任务列表中办理“审定建议名单”。");
      case ChairmanApprovalProcess.ESCALATE_APPROVAL -> {
        String text = "“大城工匠”建议名单逾期未审定，请评选委员会办公室催办。";
        tell(execution, ChairmanApprovalProcess.GROUP_CHAIRMAN, "建议名单逾期未审定", text);
        tell(execution, ChairmanApprovalProcess.GROUP_DESK, "建议名单逾期未审定", text);
      }
      default ->
          throw new IllegalStateException("nothing to tell at " + execution.getCurrentActivityId());
    }
  }

  private void tell(DelegateExecution execution, String recipient, String subject, String text) {
    notifications.sendOnce(
        recipient,
        execution.getCurrentActivityId() + "/" + execution.getProcessInstanceId(),
        subject,
        text,
        ChairmanApprovalProcess.TASKLIST);
  }
}
