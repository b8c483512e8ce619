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
class Habits {

  private final List<Habit> habits;

  Habits(List<Habit> habits) {
    this.habits = habits;
  }

  /** What this person writes into the form; empty when the person leaves the task alone. */
  Optional<Map<String, Object>> answer(Account account, WorkItem item, Map<String, Object> view) {
    Habit habit =
        habits.stream()
            .filter(any -> any.tasks().contains(item.element()))
            .findFirst()
            .orElseThrow(
                () -> new IllegalStateException("no virtual person knows " + item.element()));
    return habit.answer(account, item, view);
  }
}
