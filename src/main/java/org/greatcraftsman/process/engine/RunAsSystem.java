package org.greatcraftsman.process.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Calls the engine without the caller's authorizations, for consequences of an action that the
 * caller may not bring about directly. The clerk who completes the last audit triggers the next
 * step of the round, but may not send messages to it.
 */
@Component
public class RunAsSystem {

  private final IdentityService identity;

  RunAsSystem(@Lazy IdentityService identity) {
    this.identity = identity;
  }

  /** Runs an action without the authorizations of the caller. */
  public void run(Runnable action) {
    call(
        () -> {
          action.run();
          return null;
        });
  }

  /** Returns a result computed without the authorizations of the caller. */
  public <T> T call(Supplier<T> supplier) {
    Authentication person = identity.getCurrentAuthentication();
    identity.clearAuthentication();
    try {
      return supplier.get();
    } finally {
      if (person != null) {
        identity.setAuthentication(person);
      }
    }
  }
}
