package org.greatcraftsman.process.expertreview;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.process.TaskAtHand;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Elements;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Messages;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Variables;
import org.greatcraftsman.review.IncompleteReviewService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The other files of a round that have too few marks. When an expert falls out many files lack
 * marks at once, and the desk need not say the same of each.
 */
@Component
class FilesAlike {

  private final TaskService tasks;
  private final RuntimeService runtime;
  private final IncompleteReviewService missing;

  FilesAlike(
      @Lazy TaskService tasks, @Lazy RuntimeService runtime, IncompleteReviewService missing) {
    this.tasks = tasks;
    this.runtime = runtime;
    this.missing = missing;
  }

  /** The numbers of the files that wait for the desk beside this one, and that no colleague has. */
  List<String> besides(TaskAtHand task) {
    Set<String> waiting =
        tasks
            .createTaskQuery()
            .taskDefinitionKey(Elements.USER_TASK_HANDLE_MISSING_MARKS)
            .processVariableValueEquals(Variables.ROUND.name(), task.round())
            .or()
            .taskUnassigned()
            .taskAssignee(task.person())
            .endOr()
            .list()
            .stream()
            .filter(other -> !other.getId().equals(task.id()))
            .map(Task::getProcessInstanceId)
            .collect(toSet());
    return waiting.isEmpty()
        ? List.of()
        : runtime.createProcessInstanceQuery().processInstanceIds(waiting).list().stream()
            .map(ProcessInstance::getBusinessKey)
            .sorted()
            .toList();
  }

  /** Gives them as many days more, as far as that helps; the rest wait as before. */
  void extend(TaskAtHand task, int days, String reason) {
    missing.extendWherePossible(besides(task), days, reason, task.person()).forEach(this::goOn);
  }

  private void goOn(String number) {
    try {
      runtime
          .createMessageCorrelation(Messages.MESSAGE_EXTENDED_IN_BULK)
          .processInstanceBusinessKey(number)
          .correlate();
    } catch (MismatchingMessageCorrelationException decidedMeanwhile) {
      throw new Refusal("材料" + number + "刚刚由另一位同志办理，请刷新后再提交。");
    }
  }
}
