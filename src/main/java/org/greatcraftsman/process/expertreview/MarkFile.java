package org.greatcraftsman.process.expertreview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.process.TaskAtHand;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.review.Extremes;
import org.greatcraftsman.review.FileMark;
import org.greatcraftsman.review.FileReviews;
import org.greatcraftsman.review.Marks;
import org.greatcraftsman.review.Reassignments;
import org.greatcraftsman.round.Rounds;
import org.greatcraftsman.round.RulePack;
import org.springframework.stereotype.Component;

/** An expert marks a file, or withdraws from it. */
@Component
class MarkFile implements TaskForm<MarkFields> {

  private final Dossier dossier;
  private final Rounds rounds;
  private final FileReviews reviews;
  private final Marks marks;
  private final Reassignments reassignments;

  MarkFile(
      Dossier dossier,
      Rounds rounds,
      FileReviews reviews,
      Marks marks,
      Reassignments reassignments) {
    this.dossier = dossier;
    this.rounds = rounds;
    this.reviews = reviews;
    this.marks = marks;
    this.reassignments = reassignments;
  }

  @Override
  public String task() {
    return ExpertReview.MARK_FILE;
  }

  @Override
  public Class<MarkFields> fields() {
    return MarkFields.class;
  }

  @Override
  public Map<String, ?> view(TaskAtHand task) {
    Map<String, Object> view = new LinkedHashMap<>(dossier.of(task.businessKey()));
    List<RulePack.Criterion> criteria = rounds.rules(task.round()).expertMarks().criteria();
    List<Map<String, Object>> groups = Anchors.rows(criteria);
    view.put("groups", groups);
    for (int group = 1; group <= groups.size(); group++) {
      view.put("name" + group, groups.get(group - 1).get("name"));
      view.put("maximum" + group, groups.get(group - 1).get("maximum"));
    }
    view.put("least", Extremes.of(criteria).least());
    view.put("most", Extremes.of(criteria).most());
    view.put("due", OfficeTime.dateTime(reviews.due(task.businessKey())));
    return view;
  }

  @Override
  public Map<String, Object> decide(TaskAtHand task, MarkFields fields) {
    if (fields.withdraws()) {
      return reassignments
          .recuse(task.businessKey(), task.person(), fields.reason())
          .map(
              other ->
                  Map.<String, Object>of(ExpertReview.EXPERT, other, ExpertReview.REPLACED, true))
          .orElse(Map.of(ExpertReview.REPLACED, false));
    }
    marks.give(
        task.businessKey(),
        new FileMark(task.person(), fields.g1(), fields.g2(), fields.g3(), fields.g4()),
        fields.reason());
    return Map.of(ExpertReview.REPLACED, false);
  }
}
