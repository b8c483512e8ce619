package org.greatcraftsman.process.expertreview;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.Map;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.process.FormFor;
import org.greatcraftsman.process.Label;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.TaskContext;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Elements;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Variables;
import org.greatcraftsman.review.FileReviewProgress;
import org.greatcraftsman.review.FileReviewService;
import org.greatcraftsman.review.IncompleteReviewService;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;

/**
 * 处理评分不足: the desk extends the review of a file with too few marks, or closes it without an expert
 * score.
 */
@FormFor(Elements.USER_TASK_HANDLE_MISSING_MARKS)
class HandleMissingMarksForm implements TaskForm<HandleMissingMarksForm.Fields> {

  private final NominationService nominations;
  private final RoundService rounds;
  private final FileReviewService reviews;
  private final IncompleteReviewService missing;
  private final BulkExtension bulkExtension;

  HandleMissingMarksForm(
      NominationService nominations,
      RoundService rounds,
      FileReviewService reviews,
      IncompleteReviewService missing,
      BulkExtension bulkExtension) {
    this.nominations = nominations;
    this.rounds = rounds;
    this.reviews = reviews;
    this.missing = missing;
    this.bulkExtension = bulkExtension;
  }

  enum Decision {
    EXTEND,
    CLOSE
  }

  record Fields(
      @Label("处理方式") @NotNull(message = "请选择处理方式。") Decision decision,
      @Label("延期天数")
          @Min(value = 1, message = "延期天数请填1至10天。")
          @Max(value = 10, message = "延期天数请填1至10天。")
          Integer days,
      @Label("一并延期") Boolean alike,
      @Label("理由") String reason) {

    @AssertTrue(message = "延期补评时请填写延期天数（1至10天）。")
    boolean isDaysGiven() {
      return decision != Decision.EXTEND || days != null;
    }
  }

  @Override
  public Map<String, ?> view(TaskContext task) {
    FileReviewProgress state = reviews.state(task.nomination());
    Map<String, Object> view =
        new LinkedHashMap<>(ExpertFileView.card(nominations.card(task.nomination())));
    view.put("marks", state.marks());
    view.put("minimum", state.minimum());
    view.put("waiting", state.waiting());
    view.put("recused", state.recused());
    view.put("available", state.available());
    view.put("due", OfficeTime.formatDateTime(state.due()));
    view.put("days", state.maximumExtensionDays());
    view.put("alike", bulkExtension.otherFiles(task).size());
    view.put(
        "latest",
        OfficeTime.formatDateTime(rounds.dueAt(task.round(), Deadline.DETERMINATION_END)));
    return view;
  }

  @Override
  public ProcessVariables decide(TaskContext task, Fields fields) {
    boolean extended = fields.decision() == Decision.EXTEND;
    if (extended) {
      missing.extend(task.nomination(), fields.days(), fields.reason(), task.person());
      if (Boolean.TRUE.equals(fields.alike())) {
        bulkExtension.extend(task, fields.days(), fields.reason());
      }
    } else {
      missing.giveUp(task.nomination(), fields.reason(), task.person());
    }
    return ProcessVariables.of(Variables.EXTENDED, extended);
  }
}
