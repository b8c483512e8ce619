package org.greatcraftsman.process.expertreview;

import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.List;
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
import org.greatcraftsman.review.DiscussionReport;
import org.greatcraftsman.review.DiscussionService;

/** 评议评分: the desk records the discussion of a file with anomalous marks. */
@FormFor(Elements.USER_TASK_DISCUSS_FILE)
class DiscussFileForm implements TaskForm<DiscussFileForm.Fields> {

  private final NominationService nominations;
  private final DiscussionService discussions;

  DiscussFileForm(NominationService nominations, DiscussionService discussions) {
    this.nominations = nominations;
    this.discussions = discussions;
  }

  enum Decision {
    KEEP,
    RECONSIDER
  }

  record Fields(
      @Label("评议结果") @NotNull(message = "请选择维持原评分，或者请有关专家复评。") Decision decision,
      @Label("评议意见") String minute) {}

  @Override
  public Map<String, ?> view(TaskContext task) {
    DiscussionReport sheet = discussions.sheet(task.nomination());
    Map<String, Object> view =
        new LinkedHashMap<>(ExpertFileView.card(nominations.card(task.nomination())));
    view.put("signs", sheet.signs());
    view.put("flagged", sheet.flagged());
    view.put("due", OfficeTime.formatDateTime(sheet.due()));
    view.put("totals", sheet.totals().stream().map(DiscussFileForm::line).toList());
    return view;
  }

  @Override
  public ProcessVariables decide(TaskContext task, Fields fields) {
    boolean requested = fields.decision() == Decision.RECONSIDER;
    if (requested) {
      discussions.requestReconsideration(task.nomination(), fields.minute(), task.person());
    } else {
      discussions.keepMarks(task.nomination(), fields.minute(), task.person());
    }
    return ProcessVariables.of(Variables.RECONSIDERATION_REQUESTED, requested);
  }

  private static Map<String, Object> line(DiscussionReport.AnonymousMark line) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("who", line.who());
    List<Integer> groups = List.of(line.g1(), line.g2(), line.g3(), line.g4());
    for (int group = 1; group <= groups.size(); group++) {
      shown.put("g" + group, groups.get(group - 1));
    }
    shown.put("total", line.total());
    shown.put("flagged", line.flagged() ? "是" : "");
    return shown;
  }
}
