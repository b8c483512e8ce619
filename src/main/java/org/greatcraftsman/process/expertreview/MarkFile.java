package org.greatcraftsman.process.expertreview;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.process.FormFor;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.TaskAtHand;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Elements;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Variables;
import org.greatcraftsman.review.Draft;
import org.greatcraftsman.review.DraftService;
import org.greatcraftsman.review.FileMark;
import org.greatcraftsman.review.MarkService;
import org.greatcraftsman.review.RecusalService;

/** An expert marks a file, or withdraws from it. */
@FormFor(Elements.USER_TASK_MARK_FILE)
class MarkFile implements TaskForm<MarkFields> {

  private final MarkingPaper paper;
  private final DraftService drafts;
  private final MarkService marks;
  private final RecusalService reassignments;

  MarkFile(
      MarkingPaper paper, DraftService drafts, MarkService marks, RecusalService reassignments) {
    this.paper = paper;
    this.drafts = drafts;
    this.marks = marks;
    this.reassignments = reassignments;
  }

  @Override
  public Map<String, ?> view(TaskAtHand task) {
    Map<String, Object> view = paper.of(task.round(), task.businessKey());
    draft(task)
        .ifPresent(
            draft ->
                view.put(
                    "draft", "已载入您于" + OfficeTime.formatDateTime(draft.savedAt()) + "保存的草稿，尚未提交。"));
    return view;
  }

  /** What the expert has typed on the scoring page and kept there. */
  @Override
  public Map<String, ?> filled(TaskAtHand task) {
    Map<String, Object> fields = new HashMap<>();
    draft(task)
        .ifPresent(
            draft -> {
              fields.put("g1", draft.g1());
              fields.put("g2", draft.g2());
              fields.put("g3", draft.g3());
              fields.put("g4", draft.g4());
              fields.put("reason", draft.reason());
            });
    fields.values().removeIf(Objects::isNull);
    return fields;
  }

  /** Whoever else may open the task has no draft about the file. */
  private Optional<Draft> draft(TaskAtHand task) {
    return drafts.find(task.businessKey(), task.person());
  }

  @Override
  public ProcessVariables decide(TaskAtHand task, MarkFields fields) {
    if (fields.withdraws()) {
      return reassignments
          .recuse(task.businessKey(), task.person(), fields.reason())
          .map(other -> ProcessVariables.of(Variables.EXPERT, other).and(Variables.REPLACED, true))
          .orElse(ProcessVariables.of(Variables.REPLACED, false));
    }
    marks.submit(
        task.businessKey(),
        new FileMark(task.person(), fields.g1(), fields.g2(), fields.g3(), fields.g4()),
        fields.reason());
    return ProcessVariables.of(Variables.REPLACED, false);
  }
}
