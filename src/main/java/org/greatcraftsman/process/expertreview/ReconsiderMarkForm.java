package org.greatcraftsman.process.expertreview;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.process.FormFor;
import org.greatcraftsman.process.Label;
import org.greatcraftsman.process.MarkdownText;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.TaskContext;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Elements;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Variables;
import org.greatcraftsman.review.DiscussionService;
import org.greatcraftsman.review.FileMark;
import org.greatcraftsman.review.ReconsiderationService;

/** 复评: an expert keeps or changes their mark after the discussion. */
@FormFor(Elements.USER_TASK_RECONSIDER_MARK)
class ReconsiderMarkForm implements TaskForm<ReconsiderMarkForm.Fields> {

  private final MarkingView paper;
  private final DiscussionService discussions;
  private final ReconsiderationService reconsiderations;

  ReconsiderMarkForm(
      MarkingView paper, DiscussionService discussions, ReconsiderationService reconsiderations) {
    this.paper = paper;
    this.discussions = discussions;
    this.reconsiderations = reconsiderations;
  }

  enum Decision {
    KEEP,
    CHANGE
  }

  record Fields(
      @Label("复评结果") @NotNull(message = "请选择维持或者调整您的评分。") Decision decision,
      @Label("第①组评分") @GroupMark Integer g1,
      @Label("第②组评分") @GroupMark Integer g2,
      @Label("第③组评分") @GroupMark Integer g3,
      @Label("第④组评分") @GroupMark Integer g4,
      @Label("理由") String reason) {

    @AssertTrue(message = "调整评分时请为四组标准都打分。")
    public boolean isMarkComplete() {
      return decision != Decision.CHANGE || Stream.of(g1, g2, g3, g4).allMatch(Objects::nonNull);
    }
  }

  @Override
  public Map<String, ?> view(TaskContext task) {
    FileMark former = reconsiderations.formerMark(task.nomination(), task.get(Variables.EXPERT));
    List<Map<String, Object>> groups = paper.groups(task.round());
    for (int group = 1; group <= groups.size(); group++) {
      groups.get(group - 1).put("former", former.group(group));
    }
    Map<String, Object> view = paper.of(task.nomination(), groups);
    view.put("total", former.total());
    view.put("minute", MarkdownText.escape(discussions.minute(task.nomination())));
    view.put("due", OfficeTime.formatDateTime(discussions.deadline(task.nomination())));
    return view;
  }

  @Override
  public ProcessVariables decide(TaskContext task, Fields fields) {
    if (fields.decision() == Decision.CHANGE) {
      reconsiderations.changeMark(
          task.nomination(),
          new FileMark(
              new ExpertId(task.person()), fields.g1(), fields.g2(), fields.g3(), fields.g4()),
          fields.reason());
    } else {
      reconsiderations.keepMark(task.nomination(), new ExpertId(task.person()), fields.reason());
    }
    return ProcessVariables.none();
  }
}
