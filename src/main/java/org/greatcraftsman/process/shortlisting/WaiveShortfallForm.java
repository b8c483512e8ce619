package org.greatcraftsman.process.shortlisting;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.process.FormFor;
import org.greatcraftsman.process.Label;
import org.greatcraftsman.process.MarkdownText;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.TaskContext;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.process.shortlisting.ShortlistingProcess.Elements;
import org.greatcraftsman.process.shortlisting.ShortlistingProcess.Variables;
import org.greatcraftsman.shortlist.ShortfallService;
import org.greatcraftsman.shortlist.ShortfallService.Shortfall;

/**
 * 审核人数不足说明: the federation waives the minimum of a unit, does not waive it, or returns the
 * explanation.
 */
@FormFor(Elements.USER_TASK_WAIVE_SHORTFALL)
class WaiveShortfallForm implements TaskForm<WaiveShortfallForm.Fields> {

  private final ShortfallService shortfalls;

  WaiveShortfallForm(ShortfallService shortfalls) {
    this.shortfalls = shortfalls;
  }

  enum Decision {
    WAIVED,
    NOT_WAIVED,
    RETURNED
  }

  record Fields(
      @Label("审核意见") @NotNull(message = "请选择审核意见。") Decision decision,
      @Label("理由") String reason) {}

  @Override
  public Map<String, ?> view(TaskContext task) {
    Shortfall row = shortfalls.get(task.round(), task.get(Variables.UNIT));
    return Map.of(
        "unitName", MarkdownText.escape(row.unitName()),
        "minimum", row.minimum(),
        "nominated", row.nominated(),
        "explanation", MarkdownText.escape(row.explanation()));
  }

  @Override
  public ProcessVariables decide(TaskContext task, Fields fields) {
    UnitCode unit = task.get(Variables.UNIT);
    if (fields.decision() == Decision.RETURNED) {
      shortfalls.sendBack(task.round(), unit, fields.reason(), task.person());
      return ProcessVariables.of(Variables.SHORTFALL_DECIDED, false);
    }
    shortfalls.decide(
        task.round(), unit, fields.decision() == Decision.WAIVED, fields.reason(), task.person());
    return ProcessVariables.of(Variables.SHORTFALL_DECIDED, true);
  }
}
