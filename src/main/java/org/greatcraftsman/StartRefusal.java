package org.greatcraftsman;

import org.springframework.boot.ExitCodeGenerator;

/**
 * Thrown if the application cannot start and the operator can correct it. The message says in
 * Chinese and then in English what to do next. It is printed on standard error without a stack
 * trace, and the application ends with exit code 1.
 */
public final class StartRefusal extends IllegalStateException implements ExitCodeGenerator {

  private static final long serialVersionUID = 1L;

  /**
   * Creates a refusal.
   *
   * @param chinese the Chinese sentence for the operator
   * @param english the same sentence in English
   */
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
