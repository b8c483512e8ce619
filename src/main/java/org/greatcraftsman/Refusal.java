package org.greatcraftsman;

/**
 * Thrown if a request cannot be carried out and the person who sent it can correct it. The message
 * is one Chinese sentence that says what to do next. Every page, form and API shows it unchanged.
 * The request has no effect.
 */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates a refusal.
   *
   * @param sentence the Chinese sentence for the person
   */
  public Refusal(String sentence) {
    super(sentence);
  }
}
