package org.greatcraftsman.rehearsal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.greatcraftsman.process.Worklist.WorkItem;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Elements;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Answers the tasks of the expert review. Marks lie around the fixed quality of a file with a
 * deviation for each expert; in 1 % of the cases each, the expert recuses themself, leaves the task
 * open or marks the file far too low.
 */
@Component
@Profile("rehearsal")
class ExpertReviewResponder implements TaskResponder {

  @Override
  public Set<String> elementIds() {
    return Set.of(
        Elements.USER_TASK_MARK_FILE,
        Elements.USER_TASK_HANDLE_MISSING_MARKS,
        Elements.USER_TASK_DISCUSS_FILE,
        Elements.USER_TASK_RECONSIDER_MARK);
  }

  @Override
  public Optional<Map<String, Object>> respond(
      RehearsalAccount account, WorkItem item, Map<String, Object> view) {
    return switch (item.element()) {
      case Elements.USER_TASK_HANDLE_MISSING_MARKS -> Optional.of(handleMissingMarks(view));
      case Elements.USER_TASK_DISCUSS_FILE ->
          Optional.of(Map.of("decision", "RECONSIDER", "minute", "评分高低悬殊，请对照评分档次再看一遍材料。"));
      case Elements.USER_TASK_RECONSIDER_MARK -> Optional.of(reconsider(account, item, view));
      default -> markOrRecuse(account, item, view);
    };
  }

  private static Map<String, Object> handleMissingMarks(Map<String, Object> view) {
    int possibleMarks = number(view, "marks") + number(view, "waiting") + number(view, "available");
    return number(view, "days") > 0 && possibleMarks >= number(view, "minimum")
        ? Map.of("decision", "EXTEND", "days", 1, "reason", "有效评分不足，延期一天并补派专家。")
        : Map.of("decision", "CLOSE", "reason", "多次延期后有效评分仍不足，不计专家评分。");
  }

  private static int number(Map<String, Object> view, String name) {
    return ((Number) view.get(name)).intValue();
  }

  private static Optional<Map<String, Object>> markOrRecuse(
      RehearsalAccount account, WorkItem item, Map<String, Object> view) {
    return switch (TaskResponder.stablePercent(account.username(), item.businessKey(), "mood")) {
      case 0 -> Optional.of(Map.of("declareConflict", true, "reason", "曾与人选共同完成技术攻关项目，申请回避。"));
      // The expert leaves the task open.
      case 1 -> Optional.empty();
      case 2 -> Optional.of(harshMark(view));
      default -> Optional.of(mark(account, item, view));
    };
  }

  /** A mark far below those of the other experts, so that some files are discussed. */
  private static Map<String, Object> harshMark(Map<String, Object> view) {
    Map<String, Object> mark = new HashMap<>();
    for (int group = 1; group <= 4; group++) {
      mark.put("g" + group, number(view, "maximum" + group) / 4);
    }
    mark.put("reason", "材料所列成果缺少佐证，难以认定。");
    return mark;
  }

  private static Map<String, Object> reconsider(
      RehearsalAccount account, WorkItem item, Map<String, Object> view) {
    Map<String, Object> answer = new HashMap<>();
    boolean changes = number(view, "total") < 40;
    if (changes) {
      answer.putAll(mark(account, item, view));
    }
    answer.put("decision", changes ? "CHANGE" : "KEEP");
    answer.put("reason", changes ? "补看佐证材料后调整评分。" : "已对照档次复核，维持原评分。");
    return answer;
  }

  private static Map<String, Object> mark(
      RehearsalAccount account, WorkItem item, Map<String, Object> view) {
    Map<String, Object> mark = new HashMap<>();
    for (int group = 1; group <= 4; group++) {
      int maximum = number(view, "maximum" + group);
      int quality = 60 + TaskResponder.stablePercent(item.businessKey(), "worth") * 30 / 100;
      int deviation =
          TaskResponder.stablePercent(account.username(), item.businessKey(), "g" + group) % 11 - 5;
      mark.put("g" + group, maximum * (quality + deviation) / 100);
    }
    return mark;
  }
}
