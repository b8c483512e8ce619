package org.greatcraftsman;

/**
 * Thrown when a person's request cannot be carried out and the person can correct it. The message
 * is one Chinese sentence that says what to do next; every page, form and API shows it unchanged.
 * Nothing has been stored.
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
