package org.greatcraftsman.rehearsal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.greatcraftsman.process.Worklist.WorkItem;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Experts mark close to what a file is worth, each a little differently; a few withdraw, a few
 * never come to it.
 */
@Component
@Profile("rehearsal")
class ReviewHabit implements Habit {

  @Override
  public Set<String> tasks() {
    return Set.of("userTask_markFile", "userTask_handleMissingMarks");
  }

  @Override
  public Optional<Map<String, Object>> answer(
      Account account, WorkItem item, Map<String, Object> view) {
    if (item.element().equals("userTask_handleMissingMarks")) {
      return Optional.of(Map.of("decision", "EXTEND", "days", 1, "reason", "有效评分不足，延期一天并补派专家。"));
    }
    int mood = Habit.percent(account.username(), item.businessKey(), "mood");
    if (mood == 0) {
      return Optional.of(Map.of("declareConflict", true, "reason", "曾与人选共同完成技术攻关项目，申请回避。"));
    }
    boolean forgetsIt = mood == 1;
    return forgetsIt ? Optional.empty() : Optional.of(mark(account, item, view));
  }

  private static Map<String, Object> mark(
      Account account, WorkItem item, Map<String, Object> view) {
    Map<String, Object> mark = new HashMap<>();
    for (int group = 1; group <= 4; group++) {
      int maximum = ((Number) view.get("maximum" + group)).intValue();
      int worth = 60 + Habit.percent(item.businessKey(), "worth") * 30 / 100;
      int taste = Habit.percent(account.username(), item.businessKey(), "g" + group) % 11 - 5;
      mark.put("g" + group, maximum * (worth + taste) / 100);
    }
    return mark;
  }
}
