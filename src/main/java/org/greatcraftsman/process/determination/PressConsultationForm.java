package org.greatcraftsman.process.determination;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.greatcraftsman.consultation.ConsultationService;
import org.greatcraftsman.consultation.ConsultedBody;
import org.greatcraftsman.notification.NotificationService;
import org.greatcraftsman.process.FormFor;
import org.greatcraftsman.process.Label;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.TaskContext;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.process.Worklist;
import org.greatcraftsman.process.determination.DeterminationProcess.Elements;
import org.greatcraftsman.process.determination.DeterminationProcess.Variables;
import org.greatcraftsman.security.StaffGroup;

/** 处理逾期未反馈: the desk urges the body again, or records that the body did not answer. */
@FormFor(Elements.USER_TASK_PRESS_CONSULTATION)
class PressConsultationForm implements TaskForm<PressConsultationForm.Fields> {

  private final ConsultationService consultation;
  private final ListTables tables;
  private final NotificationService notifications;

  PressConsultationForm(
      ConsultationService consultation, ListTables tables, NotificationService notifications) {
    this.consultation = consultation;
    this.tables = tables;
    this.notifications = notifications;
  }

  enum Decision {
    URGE,
    NO_ANSWER
  }

  record Fields(
      @Label("处理方式") @NotNull(message = "请选择处理方式。") Decision decision,
      @Label("理由") String reason) {}

  @Override
  public Map<String, ?> view(TaskContext task) {
    ConsultedBody body = consultation.body(task.round(), body(task));
    return Map.of(
        "body", body.name(),
        "count", body.people().size(),
        "people", tables.people(body.people()));
  }

  @Override
  public ProcessVariables decide(TaskContext task, Fields fields) {
    boolean noAnswer = fields.decision() == Decision.NO_ANSWER;
    if (noAnswer) {
      consultation.recordNoAnswer(task.round(), body(task), fields.reason(), task.person());
    } else {
      notifications.sendOnce(
          StaffGroup.ofBody(body(task)),
          "urge/" + task.id(),
          "催办：请尽快反馈征求意见",
          "“大城工匠”候选人征求意见已逾期，请尽快在任务列表中办理“反馈意见”。",
          Worklist.TASKLIST);
    }
    return ProcessVariables.of(Variables.NO_ANSWER, noAnswer);
  }

  private static String body(TaskContext task) {
    return task.get(Variables.BODY);
  }
}
