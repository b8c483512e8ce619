package org.greatcraftsman.process.expertreview;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.process.TaskContext;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Elements;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Messages;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Variables;
import org.greatcraftsman.review.IncompleteReviewService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Extends the review of all files of a round that have too few marks with one decision. When an
 * expert drops out, many files lack marks, and the desk does not have to decide on each.
 */
@Component
class BulkExtension {

  private final TaskService tasks;
  private final RuntimeService runtime;
  private final IncompleteReviewService missing;

  BulkExtension(
      @Lazy TaskService tasks, @Lazy RuntimeService runtime, IncompleteReviewService missing) {
    this.tasks = tasks;
    this.runtime = runtime;
    this.missing = missing;
  }

  /**
   * The numbers of the other files that wait for a decision of the desk and that no colleague has
   * claimed.
   */
  List<NominationNumber> otherFiles(TaskContext task) {
    Set<String> waiting =
        tasks
            .createTaskQuery()
            .taskDefinitionKey(Elements.USER_TASK_HANDLE_MISSING_MARKS)
            .processVariableValueEquals(Variables.ROUND.name(), Variables.ROUND.write(task.round()))
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
            .map(NominationNumber::new)
            .sorted()
            .toList();
  }

  /**
   * Extends the other files by the same number of days. A file that has too few remaining experts
   * is not extended.
   */
  void extend(TaskContext task, int days, String reason) {
    missing
        .extendWherePossible(otherFiles(task), days, reason, task.person())
        .forEach(this::continueReview);
  }

  private void continueReview(NominationNumber number) {
    try {
      runtime
          .createMessageCorrelation(Messages.MESSAGE_EXTENDED_IN_BULK)
          .processInstanceBusinessKey(number.value())
          .correlate();
    } catch (MismatchingMessageCorrelationException alreadyDecided) {
      throw new Refusal("材料" + number + "刚刚由另一位同志办理，请刷新后再提交。");
    }
  }
}
