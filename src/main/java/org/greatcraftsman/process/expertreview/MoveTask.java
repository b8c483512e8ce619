package org.greatcraftsman.process.expertreview;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.notification.Notifications;
import org.greatcraftsman.process.engine.OfficeItself;
import org.greatcraftsman.review.ExpertReplaced;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves an expert's task to whoever marks the file instead, and tells both. */
@Component
class MoveTask {

  private final TaskService tasks;
  private final OfficeItself office;
  private final Notifications notifications;

  MoveTask(@Lazy TaskService tasks, OfficeItself office, Notifications notifications) {
    this.tasks = tasks;
    this.office = office;
    this.notifications = notifications;
  }

  @EventListener
  void on(ExpertReplaced replaced) {
    office.run(() -> move(replaced));
    String key = "review-moved/" + replaced.file();
    String list = "/camunda/app/tasklist/";
    notifications.tell(
        replaced.expert(),
        key,
        "一份评审材料已改由其他专家评审",
        "材料%s已改由其他专家评审，您不需要再办理。".formatted(replaced.file()),
        list);
    notifications.tell(
        replaced.replacement(),
        key,
        "请评审一份材料",
        "材料%s改由您评审，请到任务列表打分；与人选有利益关系的，请申请回避。".formatted(replaced.file()),
        list);
  }

  private void move(ExpertReplaced replaced) {
    Task task =
        tasks
            .createTaskQuery()
            .processInstanceBusinessKey(replaced.file())
            .taskDefinitionKey(ExpertReview.MARK_FILE)
            .taskAssignee(replaced.expert())
            .singleResult();
    if (task == null) {
      throw new Refusal("材料" + replaced.file() + "的任务正在办理，请稍后再试。");
    }
    tasks.setVariable(task.getId(), ExpertReview.EXPERT, replaced.replacement());
    tasks.setAssignee(task.getId(), replaced.replacement());
  }
}
