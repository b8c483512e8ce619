package org.greatcraftsman.process.nominationaudit;

import java.time.InstantSource;
import java.util.Date;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.notification.NotificationService;
import org.greatcraftsman.process.BusinessKey;
import org.greatcraftsman.process.Worklist;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Reminds the candidate groups of the open task before it is due. A unit gets one notification a
 * day with the number of open nominations, not one for each.
 */
@Component("remindAuditors")
class RemindAuditors implements JavaDelegate {

  private final TaskService tasks;
  private final NotificationService notifications;
  private final AuditTime time;
  private final InstantSource clock;

  RemindAuditors(
      @Lazy TaskService tasks,
      NotificationService notifications,
      AuditTime time,
      InstantSource clock) {
    this.tasks = tasks;
    this.notifications = notifications;
    this.time = time;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Task open =
        tasks.createTaskQuery().processInstanceId(execution.getProcessInstanceId()).singleResult();
    NominationNumber number = BusinessKey.nomination(execution);
    RoundId round = Variables.ROUND.get(execution);
    tasks.getIdentityLinksForTask(open.getId()).stream()
        .map(IdentityLink::getGroupId)
        .filter(group -> group != null)
        .forEach(group -> remind(group, round, number, time.due(execution)));
  }

  private void remind(String group, RoundId round, NominationNumber number, Date due) {
    long files =
        tasks
            .createTaskQuery()
            .processDefinitionKey(NominationAuditProcess.KEY)
            .processVariableValueEquals(Variables.ROUND.name(), Variables.ROUND.write(round))
            .taskCandidateGroup(group)
            .includeAssignedTasks()
            .count();
    notifications.sendOnce(
        group,
        "audit-reminder/" + round + "/" + OfficeTime.toDate(clock.instant()),
        "申报材料即将到期",
        (files > 1 ? "有" + files + "份申报材料等待办理，其中" + number + "等" : "申报材料" + number + "等待办理，")
            + "须在"
            + OfficeTime.formatDateTime(due.toInstant())
            + "前办结，请在任务列表中办理；逾期未办结的，转市总工会裁定。",
        Worklist.TASKLIST);
  }
}
