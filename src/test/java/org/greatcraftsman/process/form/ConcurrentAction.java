package org.greatcraftsman.process.form;

import static java.util.concurrent.CompletableFuture.runAsync;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Runs an action, in a transaction of its own, while a claim or a submission of another person is
 * in progress.
 */
@Profile("test")
@Component("concurrentAction")
class ConcurrentAction implements TaskListener {

  private static final Runnable NOTHING = () -> {};

  private volatile Runnable act = NOTHING;

  void run(Runnable act) {
    this.act = act;
  }

  void reset() {
    act = NOTHING;
  }

  /** Called while a submission is in progress. */
  void trigger() {
    runAsync(act).join();
  }

  /** Called while a claim is in progress. */
  @Override
  public void notify(DelegateTask task) {
    trigger();
  }
}
