package org.greatcraftsman.process.shortlisting;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.greatcraftsman.process.FormFor;
import org.greatcraftsman.process.Label;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.TaskContext;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.process.shortlisting.ShortlistingProcess.Elements;
import org.greatcraftsman.shortlist.ShortfallService;

/**
 * 裁定未办结的说明: the federation decides on all shortfalls that are unexplained or undecided at the
 * deadline.
 */
@FormFor(Elements.USER_TASK_DECIDE_SHORTFALLS)
class DecideShortfallsForm implements TaskForm<DecideShortfallsForm.Fields> {

  private final ShortfallService shortfalls;

  DecideShortfallsForm(ShortfallService shortfalls) {
    this.shortfalls = shortfalls;
  }

  enum Decision {
    WAIVED,
    NOT_WAIVED
  }

  record Fields(
      @Label("裁定") @NotNull(message = "请选择裁定结果。") Decision decision, @Label("理由") String reason) {}

  @Override
  public Map<String, ?> view(TaskContext task) {
    return Map.of("units", shortfalls.undecided(task.round()));
  }

  @Override
  public ProcessVariables decide(TaskContext task, Fields fields) {
    shortfalls.decideRemaining(
        task.round(), fields.decision() == Decision.WAIVED, fields.reason(), task.person());
    return ProcessVariables.none();
  }
}
