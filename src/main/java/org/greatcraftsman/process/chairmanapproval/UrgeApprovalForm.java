package org.greatcraftsman.process.chairmanapproval;

import java.util.Map;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.determination.ResolutionService;
import org.greatcraftsman.notification.NotificationService;
import org.greatcraftsman.process.FormFor;
import org.greatcraftsman.process.Label;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.TaskContext;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.process.Worklist;
import org.greatcraftsman.process.chairmanapproval.ChairmanApprovalProcess.Elements;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.security.StaffGroup;

/** 催办审定: the desk urges the chairman's office to decide, and records how. */
@FormFor(Elements.USER_TASK_URGE_APPROVAL)
class UrgeApprovalForm implements TaskForm<UrgeApprovalForm.Fields> {

  private final ResolutionService resolutions;
  private final NotificationService notifications;
  private final RoundService rounds;

  UrgeApprovalForm(
      ResolutionService resolutions, NotificationService notifications, RoundService rounds) {
    this.resolutions = resolutions;
    this.notifications = notifications;
    this.rounds = rounds;
  }

  record Fields(@Label("催办情况") String note) {}

  @Override
  public Map<String, ?> view(TaskContext task) {
    return Map.of(
        "due", OfficeTime.formatDateTime(rounds.dueAt(task.round(), Deadline.APPROVAL_END)),
        "round", rounds.get(task.round()).title());
  }

  @Override
  public ProcessVariables decide(TaskContext task, Fields fields) {
    resolutions.recordReminder(task.round(), fields.note(), task.person());
    notifications.sendOnce(
        StaffGroup.CHAIRMAN_OFFICE.id(),
        "urge/" + task.id(),
        "催办：请尽快审定建议名单",
        "“大城工匠”建议名单的审定已逾期，请尽快在任务列表中办理“审定建议名单”。",
        Worklist.TASKLIST);
    return ProcessVariables.none();
  }
}
