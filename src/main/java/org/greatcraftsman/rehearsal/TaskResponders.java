package org.greatcraftsman.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.process.Worklist.WorkItem;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Finds the responder of a task. */
@Component
@Profile("rehearsal")
class TaskResponders {

  private final List<TaskResponder> responders;

  TaskResponders(List<TaskResponder> responders) {
    this.responders = responders;
  }

  /**
   * The form fields that the person submits; empty if the person leaves the task open. @throws
   * IllegalStateException if no responder answers tasks of the element
   */
  Optional<Map<String, Object>> respond(
      RehearsalAccount account, WorkItem item, Map<String, Object> view) {
    TaskResponder responder =
        responders.stream()
            .filter(candidate -> candidate.elementIds().contains(item.element()))
            .findFirst()
            .orElseThrow(
                () -> new IllegalStateException("no responder for tasks of " + item.element()));
    return responder.respond(account, item, view);
  }
}
