package org.greatcraftsman.process.expertreview;

import jakarta.validation.constraints.AssertTrue;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.process.FormFor;
import org.greatcraftsman.process.Label;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.TaskContext;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Elements;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Variables;
import org.greatcraftsman.review.Draft;
import org.greatcraftsman.review.DraftService;
import org.greatcraftsman.review.FileMark;
import org.greatcraftsman.review.MarkService;
import org.greatcraftsman.review.RecusalService;

/** 评审打分: an expert marks a file, or declares a conflict of interest. */
@FormFor(Elements.USER_TASK_MARK_FILE)
class MarkFileForm implements TaskForm<MarkFileForm.Fields> {

  private final MarkingView paper;
  private final DraftService drafts;
  private final MarkService marks;
  private final RecusalService reassignments;

  MarkFileForm(
      MarkingView paper, DraftService drafts, MarkService marks, RecusalService reassignments) {
    this.paper = paper;
    this.drafts = drafts;
    this.marks = marks;
    this.reassignments = reassignments;
  }

  /** Four marks, or a declared conflict of interest. */
  record Fields(
      @Label("第①组评分") @GroupMark Integer g1,
      @Label("第②组评分") @GroupMark Integer g2,
      @Label("第③组评分") @GroupMark Integer g3,
      @Label("第④组评分") @GroupMark Integer g4,
      @Label("申请回避") Boolean declareConflict,
      @Label("理由") String reason) {

    boolean withdraws() {
      return Boolean.TRUE.equals(declareConflict);
    }

    @AssertTrue(message = "请为四组标准都打分；与人选有利益关系的，请申请回避。")
    boolean isMarkComplete() {
      return withdraws() || Stream.of(g1, g2, g3, g4).allMatch(Objects::nonNull);
    }
  }

  @Override
  public Map<String, ?> view(TaskContext task) {
    Map<String, Object> view = paper.of(task.round(), task.nomination());
    draft(task)
        .ifPresent(
            draft ->
                view.put(
                    "draft", "已载入您于" + OfficeTime.formatDateTime(draft.savedAt()) + "保存的草稿，尚未提交。"));
    return view;
  }

  /** The draft that the expert saved on the marking page. */
  @Override
  public Map<String, ?> initialValues(TaskContext task) {
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

  /** The draft of the caller; empty for a caller who is not the expert. */
  private Optional<Draft> draft(TaskContext task) {
    return Optional.ofNullable(ExpertId.ofNullable(task.person()))
        .flatMap(expert -> drafts.find(task.nomination(), expert));
  }

  @Override
  public ProcessVariables decide(TaskContext task, Fields fields) {
    if (fields.withdraws()) {
      return reassignments
          .recuse(task.nomination(), new ExpertId(task.person()), fields.reason())
          .map(other -> ProcessVariables.of(Variables.EXPERT, other).and(Variables.REPLACED, true))
          .orElse(ProcessVariables.of(Variables.REPLACED, false));
    }
    marks.submit(
        task.nomination(),
        new FileMark(
            new ExpertId(task.person()), fields.g1(), fields.g2(), fields.g3(), fields.g4()),
        fields.reason());
    return ProcessVariables.of(Variables.REPLACED, false);
  }
}
