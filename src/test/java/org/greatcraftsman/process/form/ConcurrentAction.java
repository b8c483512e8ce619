package org.greatcraftsman.process.form;

import static java.util.concurrent.CompletableFuture.runAsync;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Runs an action in a separate transaction while a claim or a submission is in progress. */
@Profile("test")
@Component("concurrentAction")
class ConcurrentAction implements TaskListener {

  private static final Runnable NOTHING = () -> {};

  private volatile Runnable action = NOTHING;

  /** Sets the action. */
  void run(Runnable action) {
    this.action = action;
  }

  void reset() {
    action = NOTHING;
  }

  /** Called while a submission is in progress. */
  void trigger() {
    runAsync(action).join();
  }

  /** Called while a claim is in progress. */
  @Override
  public void notify(DelegateTask task) {
    trigger();
  }
}
