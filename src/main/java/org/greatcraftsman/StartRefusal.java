package org.greatcraftsman;

import org.springframework.boot.ExitCodeGenerator;

/**
 * The application does not start because of how it was started: the message says in Chinese, and
 * after that in English, what the operator does next. It is printed on standard error without a
 * stack trace, and the application ends with exit code 1.
 */
public final class StartRefusal extends IllegalStateException implements ExitCodeGenerator {

  private static final long serialVersionUID = 1L;

  public StartRefusal(String chinese, String english) {
    this(chinese, english, null);
  }

  public StartRefusal(String chinese, String english, Throwable cause) {
    super(chinese + "\n" + english, cause);
  }

  @Override
  public int getExitCode() {
    return 1;
  }
}
