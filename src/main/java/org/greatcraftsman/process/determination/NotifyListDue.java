package org.greatcraftsman.process.determination;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.notification.NotificationService;
import org.greatcraftsman.process.BusinessKey;
import org.greatcraftsman.process.Worklist;
import org.greatcraftsman.process.determination.DeterminationProcess.Elements;
import org.greatcraftsman.process.determination.DeterminationProcess.Variables;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.security.StaffGroup;
import org.springframework.stereotype.Component;

/**
 * Delegate that sends reminders of the steps of the list before they are due, and escalates overdue
 * steps.
 */
@Component("notifyListDue")
class NotifyListDue implements JavaDelegate {

  private final NotificationService notifications;
  private final ListDates dates;

  NotifyListDue(NotificationService notifications, ListDates dates) {
    this.notifications = notifications;
    this.dates = dates;
  }

  @Override
  public void execute(DelegateExecution execution) {
    RoundId round = BusinessKey.round(execution);
    String due = OfficeTime.formatDateTime(dates.due(round, Deadline.DETERMINATION_END));
    String element = execution.getCurrentActivityId();
    Message message =
        switch (element) {
          case Elements.SERVICE_TASK_REMIND_BODY ->
              new Message(
                  List.of(StaffGroup.ofBody(Variables.BODY.get(execution))),
                  "请按期反馈征求意见",
                  "“大城工匠”候选人征求意见须在" + due + "前反馈，请在任务列表中办理“反馈意见”。");
          case Elements.SERVICE_TASK_ESCALATE_OPINIONS ->
              new Message(
                  List.of(StaffGroup.DISCIPLINE_INSPECTION.id(), StaffGroup.FEDERATION_OFFICE.id()),
                  "不同意见逾期未研究",
                  "对候选人的不同意见逾期未研究决定，请尽快办理“研究不同意见”。");
          case Elements.SERVICE_TASK_REMIND_LIST ->
              new Message(
                  List.of(StaffGroup.FEDERATION_OFFICE.id()),
                  "请按期提交建议名单",
                  "建议名单须在" + due + "前提交审定，请办理“确认建议名单”。");
          case Elements.SERVICE_TASK_ESCALATE_LIST ->
              new Message(
                  List.of(StaffGroup.FEDERATION_OFFICE.id(), StaffGroup.CHAIRMAN_OFFICE.id()),
                  "建议名单逾期未提交",
                  "评选委员会办公室逾期未提交建议名单，请督办。");
          default -> throw new IllegalStateException("no message for " + element);
        };
    for (String recipient : message.recipients()) {
      notifications.sendOnce(
          recipient,
          element + "/" + execution.getProcessInstanceId(),
          message.subject(),
          message.text(),
          Worklist.TASKLIST);
    }
  }

  private record Message(List<String> recipients, String subject, String text) {}
}
