package org.greatcraftsman.process.shortlisting;

import java.util.Map;
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

/** 说明人数不足原因: a unit below its minimum explains why in writing (G10). */
@FormFor(Elements.USER_TASK_EXPLAIN_SHORTFALL)
class ExplainShortfallForm implements TaskForm<ExplainShortfallForm.Fields> {

  private final ShortfallService shortfalls;

  ExplainShortfallForm(ShortfallService shortfalls) {
    this.shortfalls = shortfalls;
  }

  record Fields(@Label("情况说明") String explanation) {}

  @Override
  public Map<String, ?> view(TaskContext task) {
    Shortfall row = shortfalls.get(task.round(), task.get(Variables.UNIT));
    return Map.of(
        "unitName", MarkdownText.escape(row.unitName()),
        "minimum", row.minimum(),
        "nominated", row.nominated(),
        "returned",
            row.decision().isEmpty()
                ? ""
                : "\n\n**退回意见** "
                    + MarkdownText.escape(row.decision())
                    + "\n\n**上次说明** "
                    + MarkdownText.escape(row.explanation()));
  }

  @Override
  public ProcessVariables decide(TaskContext task, Fields fields) {
    shortfalls.explain(task.round(), task.get(Variables.UNIT), fields.explanation(), task.person());
    return ProcessVariables.none();
  }
}
