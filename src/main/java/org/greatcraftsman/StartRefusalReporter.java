package org.greatcraftsman;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Prints a {@link StartRefusal} on standard error. It is registered in {@code spring.factories}.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartRefusalReporter implements SpringBootExceptionReporter {

  @Override
  public boolean reportException(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof StartRefusal) {
        // UTF-8 independently of the locale, because a container has none.
        new PrintStream(System.err, true, StandardCharsets.UTF_8).println(cause.getMessage());
        return true;
      }
    }
    return false;
  }
}
