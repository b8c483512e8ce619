package org.greatcraftsman.process.objection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.greatcraftsman.notification.NotificationService;
import org.greatcraftsman.process.Label;
import org.greatcraftsman.process.TaskAtHand;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.publicity.ObjectionService;
import org.springframework.stereotype.Component;

/** 异议督办: the chairman's office urges whoever keeps the answer waiting. */
@Component
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

  record Fields(
      @Label("督办意见")
          @NotNull(message = "请写明督办意见（5至500字）。")
          @Size(min = 5, max = 500, message = "请写明督办意见（5至500字）。")
          String instruction) {}

  @Override
  public String task() {
    return ObjectionProcess.URGE;
  }

  @Override
  public Class<Fields> fields() {
    return Fields.class;
  }

  @Override
  public Map<String, ?> view(TaskAtHand task) {
    return view.withoutObjector(task);
  }

  @Override
  public Map<String, Object> decide(TaskAtHand task, Fields fields) {
    objections.urge(task.businessKey(), fields.instruction(), task.person());
    for (String group :
        new String[] {
          "discipline-inspection", "unit-" + task.text(ObjectionProcess.VARIABLE_UNIT)
        }) {
      notifications.sendOnce(
          group,
          "objection-urged/" + task.businessKey(),
          "异议" + task.businessKey() + "已超过答复期限",
          "主席办公会督办意见：" + fields.instruction(),
          "");
    }
    return Map.of();
  }
}
