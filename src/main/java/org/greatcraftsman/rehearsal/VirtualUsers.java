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
 * Completes tasks as virtual users: each reads the worklist of one account, opens the form, claims
 * and submits with the permissions of that account and through the same form guard as a real
 * person.
 */
@Component
@Profile("rehearsal")
class VirtualUsers implements DisposableBean {

  /** Twice the number of processors of a small machine, because threads wait for the database. */
  private static final int THREADS = 4;

  private static final int MAX_TASKS = 300;

  /** The number of refusals after which virtual users skip a task. */
  private static final int MAX_REFUSALS = 3;

  private final RehearsalAccounts accounts;
  private final Worklist worklist;
  private final TaskResponders responders;
  private final ExecutorService executor = Executors.newFixedThreadPool(THREADS);
  private final Map<String, Integer> refusals = new ConcurrentHashMap<>();

  VirtualUsers(RehearsalAccounts accounts, Worklist worklist, TaskResponders responders) {
    this.accounts = accounts;
    this.worklist = worklist;
    this.responders = responders;
  }

  /** Forgets all refusals, so that refused tasks are tried again. */
  void resetRefusals() {
    refusals.clear();
  }

  /**
   * Works once through the worklist of each account, as long as {@code mayContinue}; returns the
   * number of tasks completed.
   */
  int work(BooleanSupplier mayContinue, RehearsalProgress progress) {
    List<Callable<Integer>> all = new ArrayList<>();
    accounts.accounts().forEach(account -> all.add(() -> work(account, mayContinue, progress)));
    try {
      int done = 0;
      for (Future<Integer> person : executor.invokeAll(all)) {
        done += person.get();
      }
      return done;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return 0;
    } catch (ExecutionException failed) {
      throw new IllegalStateException("a virtual user failed", failed.getCause());
    }
  }

  private int work(
      RehearsalAccount account, BooleanSupplier mayContinue, RehearsalProgress progress) {
    List<WorkItem> open = new ArrayList<>(worklist.open(account.username(), MAX_TASKS));
    // Members of one group start at different positions, so that they rarely compete for a task.
    Collections.rotate(open, account.username().hashCode() % Math.max(1, open.size()));
    int done = 0;
    for (WorkItem item : open) {
      if (!mayContinue.getAsBoolean()) {
        return done;
      }
      if (refusals.getOrDefault(item.id(), 0) < MAX_REFUSALS && work(account, item, progress)) {
        done++;
        progress.addCompletedTasks(1);
      }
    }
    return done;
  }

  private boolean work(RehearsalAccount account, WorkItem item, RehearsalProgress progress) {
    String person = account.username();
    Optional<Map<String, Object>> view = unlessRefused(() -> worklist.view(person, item.id()));
    if (view.isEmpty()) {
      return false;
    }
    try {
      Optional<Map<String, Object>> answer = responders.respond(account, item, view.get());
      if (answer.isEmpty() || !claimIfNeeded(person, item)) {
        return false;
      }
      worklist.submit(person, item.id(), answer.get());
      return true;
    } catch (Refusal refusal) {
      refusals.merge(item.id(), 1, Integer::sum);
      progress.addMessage(
          "%s办理“%s”（%s）未成：%s"
              .formatted(account.name(), item.name(), item.businessKey(), refusal.getMessage()));
      return false;
    }
  }

  private boolean claimIfNeeded(String person, WorkItem item) {
    return item.claimed()
        || unlessRefused(
                () -> {
                  worklist.claim(person, item.id());
                  return true;
                })
            .orElse(false);
  }

  /** Runs one step; empty if a colleague has taken the task since the worklist was read. */
  private static <T> Optional<T> unlessRefused(Supplier<T> step) {
    try {
      return Optional.of(step.get());
    } catch (Refusal taken) {
      return Optional.empty();
    }
  }

  @Override
  public void destroy() {
    executor.shutdownNow();
  }
}
