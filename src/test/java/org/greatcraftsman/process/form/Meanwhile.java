package org.greatcraftsman.process.form;

import static java.util.concurrent.CompletableFuture.runAsync;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What somebody else does at the very moment at which a claim or a decision about an errand is
 * being written, in a transaction of his own.
 */
@Profile("test")
@Component("meanwhile")
class Meanwhile implements TaskListener {

  private static final Runnable NOTHING = () -> {};

  private volatile Runnable act = NOTHING;

  void happens(Runnable act) {
    this.act = act;
  }

  void nothingHappens() {
    act = NOTHING;
  }

  /** The moment at which a decision is being written. */
  void now() {
    runAsync(act).join();
  }

  /** The moment at which a claim is being written. */
  @Override
  public void notify(DelegateTask task) {
    now();
  }
}
