package org.greatcraftsman;

/**
 * What a person asked for cannot be done, and the person can mend it: the message is one Chinese
 * sentence that says what to do next. Every page, form and API shows it as it is; nothing has been
 * changed.
 */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Refusal(String sentence) {
    super(sentence);
  }
}
