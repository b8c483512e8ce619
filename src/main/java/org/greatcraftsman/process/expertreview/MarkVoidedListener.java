package org.greatcraftsman.process.expertreview;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.engine.RunAsSystem;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Elements;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Messages;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Variables;
import org.greatcraftsman.review.MarkVoided;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Returns a file to the marking step when one of its marks becomes void. The substitute is added to
 * a running marking step, a discussion or a decision on missing marks is cancelled, and a finished
 * file gets a new process instance.
 */
@Component
class MarkVoidedListener {

  /** The id that the engine gives the body of the multi-instance activity. */
  private static final String MULTI_INSTANCE_BODY =
      Elements.SUB_PROCESS_MARK_BY_EXPERTS + "#multiInstanceBody";

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final RunAsSystem asSystem;

  MarkVoidedListener(@Lazy RuntimeService runtime, @Lazy TaskService tasks, RunAsSystem asSystem) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.asSystem = asSystem;
  }

  @EventListener
  void on(MarkVoided voided) {
    try {
      asSystem.run(() -> resume(voided));
    } catch (OptimisticLockingException | MismatchingMessageCorrelationException concurrentStep) {
      throw new Refusal("材料" + voided.file() + "正在流转，请稍后再登记一次。");
    }
  }

  private void resume(MarkVoided voided) {
    ProcessInstance running =
        runtime
            .createProcessInstanceQuery()
            .processDefinitionKey(ExpertReviewProcess.KEY)
            .processInstanceBusinessKey(voided.file().value())
            .singleResult();
    if (running == null) {
      runtime.startProcessInstanceByKey(
          ExpertReviewProcess.KEY,
          voided.file().value(),
          ProcessVariables.of(Variables.ROUND, voided.round()).asMap());
    } else if (isMarked(running)) {
      voided.substitute().ifPresent(expert -> addSubstitute(running, expert));
    } else if (voided.substitute().isPresent() || !isWaitingForDesk(running)) {
      runtime
          .createMessageCorrelation(Messages.MESSAGE_MARK_VOIDED)
          .processInstanceId(running.getId())
          .correlate();
    }
  }

  private boolean isMarked(ProcessInstance file) {
    return runtime
            .getActivityInstance(file.getId())
            .getActivityInstances(MULTI_INSTANCE_BODY)
            .length
        > 0;
  }

  private void addSubstitute(ProcessInstance file, ExpertId expert) {
    runtime
        .createProcessInstanceModification(file.getId())
        .startBeforeActivity(Elements.SUB_PROCESS_MARK_BY_EXPERTS)
        .setVariableLocal(Variables.EXPERT.name(), Variables.EXPERT.write(expert))
        .execute();
  }

  /**
   * True while the desk decides on missing marks. Another missing mark does not change that step.
   */
  private boolean isWaitingForDesk(ProcessInstance file) {
    return tasks
            .createTaskQuery()
            .processInstanceId(file.getId())
            .taskDefinitionKey(Elements.USER_TASK_HANDLE_MISSING_MARKS)
            .count()
        > 0;
  }
}
