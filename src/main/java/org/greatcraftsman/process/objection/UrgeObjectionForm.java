package org.greatcraftsman.process.objection;

import java.util.List;
import java.util.Map;
import org.greatcraftsman.notification.NotificationService;
import org.greatcraftsman.process.FormFor;
import org.greatcraftsman.process.Label;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.TaskContext;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.process.objection.ObjectionProcess.Elements;
import org.greatcraftsman.process.objection.ObjectionProcess.Variables;
import org.greatcraftsman.publicity.ObjectionService;
import org.greatcraftsman.security.StaffGroup;

/** 异议督办: the chairman's office urges the groups that work on an overdue objection. */
@FormFor(Elements.USER_TASK_URGE_OBJECTION)
class UrgeObjectionForm implements TaskForm<UrgeObjectionForm.Fields> {

  private final ObjectionView view;
  private final ObjectionService objections;
  private final NotificationService notifications;

  UrgeObjectionForm(
      ObjectionView view, ObjectionService objections, NotificationService notifications) {
    this.view = view;
    this.objections = objections;
    this.notifications = notifications;
  }

  record Fields(@Label("督办意见") String instruction) {}

  @Override
  public Map<String, ?> view(TaskContext task) {
    return view.withoutObjector(task);
  }

  @Override
  public ProcessVariables decide(TaskContext task, Fields fields) {
    objections.urge(task.businessKey(), fields.instruction(), task.person());
    for (String group :
        List.of(
            StaffGroup.DISCIPLINE_INSPECTION.id(),
            StaffGroup.ofUnit(task.get(Variables.UNIT).value()))) {
      notifications.sendOnce(
          group,
          "objection-urged/" + task.businessKey(),
          "异议" + task.businessKey() + "已超过答复期限",
          "主席办公会督办意见：" + fields.instruction(),
          "");
    }
    return ProcessVariables.none();
  }
}
