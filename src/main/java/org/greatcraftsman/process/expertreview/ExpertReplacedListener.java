package org.greatcraftsman.process.expertreview;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.process.engine.RunAsSystem;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Elements;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Variables;
import org.greatcraftsman.review.ExpertReplaced;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Assigns the task of a replaced expert to the replacement. */
@Component
class ExpertReplacedListener {

  private final TaskService tasks;
  private final RunAsSystem asSystem;

  ExpertReplacedListener(@Lazy TaskService tasks, RunAsSystem asSystem) {
    this.tasks = tasks;
    this.asSystem = asSystem;
  }

  @EventListener
  void on(ExpertReplaced replaced) {
    asSystem.run(() -> move(replaced));
  }

  private void move(ExpertReplaced replaced) {
    Task task =
        tasks
            .createTaskQuery()
            .processInstanceBusinessKey(replaced.file().value())
            .taskDefinitionKey(Elements.USER_TASK_MARK_FILE)
            .taskAssignee(replaced.expert().value())
            .singleResult();
    if (task == null) {
      throw new Refusal("材料" + replaced.file() + "的任务正在办理，请稍后再试。");
    }
    tasks.setVariable(
        task.getId(), Variables.EXPERT.name(), Variables.EXPERT.write(replaced.replacement()));
    tasks.setAssignee(task.getId(), replaced.replacement().value());
  }
}
