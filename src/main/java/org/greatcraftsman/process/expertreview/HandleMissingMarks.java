package org.greatcraftsman.process.expertreview;

import java.util.LinkedHashMap;
import java.util.Map;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.process.FormFor;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.TaskAtHand;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Elements;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Variables;
import org.greatcraftsman.review.FileReviewProgress;
import org.greatcraftsman.review.FileReviewService;
import org.greatcraftsman.review.IncompleteReviewService;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;

/** The federation's desk decides about a file that has too few marks. */
@FormFor(Elements.USER_TASK_HANDLE_MISSING_MARKS)
class HandleMissingMarks implements TaskForm<MissingMarksFields> {

  private final NominationService nominations;
  private final RoundService rounds;
  private final FileReviewService reviews;
  private final IncompleteReviewService missing;
  private final FilesAlike alike;

  HandleMissingMarks(
      NominationService nominations,
      RoundService rounds,
      FileReviewService reviews,
      IncompleteReviewService missing,
      FilesAlike alike) {
    this.nominations = nominations;
    this.rounds = rounds;
    this.reviews = reviews;
    this.missing = missing;
    this.alike = alike;
  }

  @Override
  public Map<String, ?> view(TaskAtHand task) {
    FileReviewProgress state = reviews.state(task.businessKey());
    Map<String, Object> view =
        new LinkedHashMap<>(Dossier.card(nominations.card(task.businessKey())));
    view.put("marks", state.marks());
    view.put("minimum", state.minimum());
    view.put("waiting", state.waiting());
    view.put("recused", state.recused());
    view.put("available", state.available());
    view.put("due", OfficeTime.formatDateTime(state.due()));
    view.put("days", state.maximumExtensionDays());
    view.put("alike", alike.besides(task).size());
    view.put(
        "latest",
        OfficeTime.formatDateTime(rounds.dueAt(task.round(), Deadline.DETERMINATION_END)));
    return view;
  }

  @Override
  public ProcessVariables decide(TaskAtHand task, MissingMarksFields fields) {
    boolean extended = fields.decision() == MissingMarksFields.Decision.EXTEND;
    if (extended) {
      missing.extend(task.businessKey(), fields.days(), fields.reason(), task.person());
      if (Boolean.TRUE.equals(fields.alike())) {
        alike.extend(task, fields.days(), fields.reason());
      }
    } else {
      missing.giveUp(task.businessKey(), fields.reason(), task.person());
    }
    return ProcessVariables.of(Variables.EXTENDED, extended);
  }
}
