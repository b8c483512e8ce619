package org.greatcraftsman.process.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Asks the engine as the office itself, where a person's act has consequences that the person may
 * not bring about directly: a clerk whose audit is the last wakes the round, but may not send
 * messages to it.
 */
@Component
public class OfficeItself {

  private final IdentityService identity;

  OfficeItself(@Lazy IdentityService identity) {
    this.identity = identity;
  }

  /** Does this without the permissions of whoever is logged in. */
  public void run(Runnable act) {
    call(
        () -> {
          act.run();
          return null;
        });
  }

  /** Finds this out without the permissions of whoever is logged in. */
  public <T> T call(Supplier<T> question) {
    Authentication person = identity.getCurrentAuthentication();
    identity.clearAuthentication();
    try {
      return question.get();
    } finally {
      if (person != null) {
        identity.setAuthentication(person);
      }
    }
  }
}
