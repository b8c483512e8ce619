package org.greatcraftsman.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.greatcraftsman.process.Worklist.WorkItem;
import org.greatcraftsman.process.panelformation.PanelFormationProcess.Elements;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Answers the tasks of the panel formation. Of the drawn experts, 8 % decline, 32 % declare a
 * conflict of interest, and the rest sign without one.
 */
@Component
@Profile("rehearsal")
class PanelFormationResponder implements TaskResponder {

  @Override
  public Set<String> elementIds() {
    return Set.of(
        Elements.USER_TASK_SIGN_STATEMENT,
        Elements.USER_TASK_CHECK_CONFLICTS,
        Elements.USER_TASK_COMPLETE_PANEL);
  }

  @Override
  public Optional<Map<String, Object>> respond(
      RehearsalAccount account, WorkItem item, Map<String, Object> view) {
    return Optional.of(
        switch (item.element()) {
          case Elements.USER_TASK_SIGN_STATEMENT -> statement(account, view);
          case Elements.USER_TASK_CHECK_CONFLICTS ->
              Map.of("decision", "CHECKED", "confirmed", firstOf(view.get("options")));
          default -> Map.of("decision", "DRAW_AGAIN");
        });
  }

  private static Map<String, Object> statement(RehearsalAccount account, Map<String, Object> view) {
    int percent = TaskResponder.stablePercent(account.username(), "statement");
    if (percent < 8) {
      return Map.of("decision", "DECLINE", "reason", "评审期间出国参加学术会议，不能到会。");
    }
    if (percent < 40) {
      return Map.of(
          "decision",
          "SIGN",
          "promised",
          true,
          "conflicts",
          firstOf(view.get("options")),
          "reason",
          "曾与其共同完成技术攻关项目。");
    }
    return Map.of("decision", "SIGN", "promised", true);
  }

  private static List<Object> firstOf(Object options) {
    return options instanceof List<?> all && !all.isEmpty()
        ? List.of(((Map<?, ?>) all.get(0)).get("value"))
        : List.of();
  }
}
