package org.greatcraftsman.process.expertreview;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.process.Label;
import org.greatcraftsman.process.MarkdownText;
import org.greatcraftsman.process.TaskAtHand;
import org.greatcraftsman.process.TaskForm;
import org.greatcraftsman.review.Discussions;
import org.greatcraftsman.review.FileMark;
import org.greatcraftsman.round.Rounds;
import org.springframework.stereotype.Component;

/** 复评: an expert looks at the own mark again after the discussion. */
@Component
class ReconsiderMark implements TaskForm<ReconsiderMark.Fields> {

  private final Dossier dossier;
  private final Rounds rounds;
  private final Discussions discussions;

  ReconsiderMark(Dossier dossier, Rounds rounds, Discussions discussions) {
    this.dossier = dossier;
    this.rounds = rounds;
    this.discussions = discussions;
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
      @Label("理由")
          @NotNull(message = "请写明维持或调整评分的理由（5 至 500 字）。")
          @Size(min = 5, max = 500, message = "请写明维持或调整评分的理由（5 至 500 字）。")
          String reason) {

    @AssertTrue(message = "调整评分时请为四组标准都打分。")
    public boolean isMarkComplete() {
      return decision != Decision.CHANGE || Stream.of(g1, g2, g3, g4).allMatch(Objects::nonNull);
    }
  }

  @Override
  public String task() {
    return ExpertReview.RECONSIDER_MARK;
  }

  @Override
  public Class<Fields> fields() {
    return Fields.class;
  }

  @Override
  public Map<String, ?> view(TaskAtHand task) {
    FileMark former = discussions.former(task.businessKey(), task.text(ExpertReview.EXPERT));
    Map<String, Object> view = new LinkedHashMap<>(dossier.of(task.businessKey()));
    List<Map<String, Object>> groups =
        Anchors.rows(rounds.rules(task.round()).expertMarks().criteria());
    for (int group = 1; group <= groups.size(); group++) {
      Map<String, Object> row = groups.get(group - 1);
      row.put("former", former.group(group));
      view.put("name" + group, row.get("name"));
      view.put("maximum" + group, row.get("maximum"));
    }
    view.put("groups", groups);
    view.put("total", former.total());
    view.put("minute", MarkdownText.plain(discussions.minute(task.businessKey())));
    view.put("due", OfficeTime.dateTime(discussions.end(task.businessKey())));
    return view;
  }

  @Override
  public Map<String, Object> decide(TaskAtHand task, Fields fields) {
    if (fields.decision() == Decision.CHANGE) {
      discussions.change(
          task.businessKey(),
          new FileMark(task.person(), fields.g1(), fields.g2(), fields.g3(), fields.g4()),
          fields.reason());
    } else {
      discussions.stand(task.businessKey(), task.person(), fields.reason());
    }
    return Map.of();
  }
}
