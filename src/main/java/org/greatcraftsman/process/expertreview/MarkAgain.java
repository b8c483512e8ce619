package org.greatcraftsman.process.expertreview;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.engine.OfficeItself;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Elements;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Messages;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Variables;
import org.greatcraftsman.review.MarkVoided;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Brings a file back to its marking when one of its marks became void: the substitute joins the
 * experts who are at it; a discussion, or the desk's look at missing marks, is broken off; and a
 * file that was through begins anew.
 */
@Component
class MarkAgain {

  /** How the engine calls all turns of the experts together. */
  private static final String ALL_TURNS =
      Elements.SUB_PROCESS_MARK_BY_EXPERTS + "#multiInstanceBody";

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final OfficeItself office;

  MarkAgain(@Lazy RuntimeService runtime, @Lazy TaskService tasks, OfficeItself office) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.office = office;
  }

  @EventListener
  void on(MarkVoided voided) {
    try {
      office.run(() -> resume(voided));
    } catch (OptimisticLockingException | MismatchingMessageCorrelationException onItsWay) {
      throw new Refusal("材料" + voided.file() + "正在流转，请稍后再登记一次。");
    }
  }

  private void resume(MarkVoided voided) {
    ProcessInstance running =
        runtime
            .createProcessInstanceQuery()
            .processDefinitionKey(ExpertReviewProcess.KEY)
            .processInstanceBusinessKey(voided.file())
            .singleResult();
    if (running == null) {
      runtime.startProcessInstanceByKey(
          ExpertReviewProcess.KEY,
          voided.file(),
          ProcessVariables.of(Variables.ROUND, voided.round()).asMap());
    } else if (isMarked(running)) {
      voided.substitute().ifPresent(expert -> join(running, expert));
    } else if (voided.substitute().isPresent() || !waitsForTheDesk(running)) {
      runtime
          .createMessageCorrelation(Messages.MESSAGE_MARK_VOIDED)
          .processInstanceId(running.getId())
          .correlate();
    }
  }

  private boolean isMarked(ProcessInstance file) {
    return runtime.getActivityInstance(file.getId()).getActivityInstances(ALL_TURNS).length > 0;
  }

  private void join(ProcessInstance file, String expert) {
    runtime
        .createProcessInstanceModification(file.getId())
        .startBeforeActivity(Elements.SUB_PROCESS_MARK_BY_EXPERTS)
        .setVariableLocal(Variables.EXPERT.name(), expert)
        .execute();
  }

  /** The desk, which decides about missing marks, finds one more missing and goes on. */
  private boolean waitsForTheDesk(ProcessInstance file) {
    return tasks
            .createTaskQuery()
            .processInstanceId(file.getId())
            .taskDefinitionKey(Elements.USER_TASK_HANDLE_MISSING_MARKS)
            .count()
        > 0;
  }
}
