package org.greatcraftsman.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.process.Worklist.WorkItem;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How the virtual people decide. */
@Component
@Profile("rehearsal")
class TaskResponders {

  private final List<TaskResponder> responders;

  TaskResponders(List<TaskResponder> habits) {
    this.responders = habits;
  }

  /** What this person writes into the form; empty when the person leaves the task alone. */
  Optional<Map<String, Object>> respond(
      RehearsalAccount account, WorkItem item, Map<String, Object> view) {
    TaskResponder habit =
        responders.stream()
            .filter(any -> any.elementIds().contains(item.element()))
            .findFirst()
            .orElseThrow(
                () -> new IllegalStateException("no virtual person knows " + item.element()));
    return habit.respond(account, item, view);
  }
}
