package org.greatcraftsman.process.expertreview;

import java.util.LinkedHashMap;
import java.util.Map;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.nomination.Nominations;
import org.greatcraftsman.process.TaskAtHand;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.review.FileReviews;
import org.greatcraftsman.review.MissingMarks;
import org.greatcraftsman.review.ReviewState;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.Rounds;
import org.springframework.stereotype.Component;

/** The federation's desk decides about a file that has too few marks. */
@Component
class HandleMissingMarks implements TaskForm<MissingMarksFields> {

  private final Nominations nominations;
  private final Rounds rounds;
  private final FileReviews reviews;
  private final MissingMarks missing;
  private final FilesAlike alike;

  HandleMissingMarks(
      Nominations nominations,
      Rounds rounds,
      FileReviews reviews,
      MissingMarks missing,
      FilesAlike alike) {
    this.nominations = nominations;
    this.rounds = rounds;
    this.reviews = reviews;
    this.missing = missing;
    this.alike = alike;
  }

  @Override
  public String task() {
    return ExpertReview.HANDLE_MISSING_MARKS;
  }

  @Override
  public Class<MissingMarksFields> fields() {
    return MissingMarksFields.class;
  }

  @Override
  public Map<String, ?> view(TaskAtHand task) {
    ReviewState state = reviews.state(task.businessKey());
    Map<String, Object> view =
        new LinkedHashMap<>(Dossier.card(nominations.card(task.businessKey())));
    view.put("marks", state.marks());
    view.put("minimum", state.minimum());
    view.put("waiting", state.waiting());
    view.put("recused", state.recused());
    view.put("available", state.available());
    view.put("due", OfficeTime.dateTime(state.due()));
    view.put("days", state.daysToGive());
    view.put("alike", alike.besides(task).size());
    view.put("latest", OfficeTime.dateTime(rounds.due(task.round(), Deadline.DETERMINATION_END)));
    return view;
  }

  @Override
  public Map<String, Object> decide(TaskAtHand task, MissingMarksFields fields) {
    boolean extended = fields.decision() == MissingMarksFields.Decision.EXTEND;
    if (extended) {
      missing.extend(task.businessKey(), fields.days(), fields.reason(), task.person());
      if (Boolean.TRUE.equals(fields.alike())) {
        alike.extend(task, fields.days(), fields.reason());
      }
    } else {
      missing.giveUp(task.businessKey(), fields.reason(), task.person());
    }
    return Map.of(ExpertReview.EXTENDED, extended);
  }
}
