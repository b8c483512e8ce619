package org.greatcraftsman.rehearsal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.process.Worklist;
import org.greatcraftsman.process.Worklist.WorkItem;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The virtual people: each looks into the own worklist, reads the form, claims and submits, with
 * the own permissions and through the same form guard as a real person.
 */
@Component
@Profile("rehearsal")
class Troupe implements DisposableBean {

  /** As many as two processors keep busy while each waits for the database. */
  private static final int AT_ONCE = 4;

  private static final int WORKLIST = 300;

  /** Somebody whose form is refused so often does not try the same task again. */
  private static final int MOST_REFUSALS = 3;

  private final Cast cast;
  private final Worklist worklist;
  private final Habits habits;
  private final ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
  private final Map<String, Integer> refused = new ConcurrentHashMap<>();

  Troupe(Cast cast, Worklist worklist, Habits habits) {
    this.cast = cast;
    this.worklist = worklist;
    this.habits = habits;
  }

  /** Everyone tries again what was refused before. */
  void takeHeart() {
    refused.clear();
  }

  /**
   * Everyone works through the own worklist once, or until it is enough; says how many tasks that
   * finished.
   */
  int work(BooleanSupplier goesOn, Progress progress) {
    List<Callable<Integer>> all = new ArrayList<>();
    cast.accounts().forEach(account -> all.add(() -> work(account, goesOn, progress)));
    try {
      int done = 0;
      for (Future<Integer> person : people.invokeAll(all)) {
        done += person.get();
      }
      return done;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return 0;
    } catch (ExecutionException failed) {
      throw new IllegalStateException("a virtual person failed", failed.getCause());
    }
  }

  private int work(Account account, BooleanSupplier goesOn, Progress progress) {
    List<WorkItem> open = new ArrayList<>(worklist.open(account.username(), WORKLIST));
    // Colleagues do not all begin at the same end of the list.
    Collections.rotate(open, account.username().hashCode() % Math.max(1, open.size()));
    int done = 0;
    for (WorkItem item : open) {
      if (!goesOn.getAsBoolean()) {
        return done;
      }
      if (refused.getOrDefault(item.id(), 0) < MOST_REFUSALS && work(account, item, progress)) {
        done++;
        progress.tasksDone(1);
      }
    }
    return done;
  }

  private boolean work(Account account, WorkItem item, Progress progress) {
    String person = account.username();
    Optional<Map<String, Object>> view = unlessTaken(() -> worklist.view(person, item.id()));
    if (view.isEmpty()) {
      return false;
    }
    try {
      Optional<Map<String, Object>> answer = habits.answer(account, item, view.get());
      if (answer.isEmpty() || !holds(person, item)) {
        return false;
      }
      worklist.submit(person, item.id(), answer.get());
      return true;
    } catch (Refusal refusal) {
      refused.merge(item.id(), 1, Integer::sum);
      progress.say(
          "%s办理“%s”（%s）未成：%s"
              .formatted(account.name(), item.name(), item.businessKey(), refusal.getMessage()));
      return false;
    }
  }

  private boolean holds(String person, WorkItem item) {
    return item.claimed()
        || unlessTaken(
                () -> {
                  worklist.claim(person, item.id());
                  return true;
                })
            .orElse(false);
  }

  /** Between a look at the worklist and the next step a colleague may have taken the task. */
  private static <T> Optional<T> unlessTaken(Supplier<T> step) {
    try {
      return Optional.of(step.get());
    } catch (Refusal aColleagueWasFaster) {
      return Optional.empty();
    }
  }

  @Override
  public void destroy() {
    people.shutdownNow();
  }
}
