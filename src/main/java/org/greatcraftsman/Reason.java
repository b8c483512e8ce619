package org.greatcraftsman;

import java.util.Optional;

/**
 * What a person wrote to justify an act, as the {@link Rule} of that act accepted it. The text has
 * no surrounding white space, and each of its line breaks is one line feed.
 */
public record Reason(String text) {

  /** Creates a reason from any text that is not blank. */
  public Reason {
    text = normalize(text);
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a reason without text");
    }
  }

  private static String normalize(String typed) {
    return typed == null ? "" : typed.strip().replace("\r\n", "\n").replace('\r', '\n');
  }

  /**
   * What the office accepts as the reason for one kind of act. Lengths are in Unicode code points,
   * and a line break counts as one.
   *
   * @param request what a person without a valid reason is asked to do, in Chinese and without a
   *     full stop
   * @param least the smallest length, at least 1
   * @param most the largest length
   */
  public record Rule(String request, int least, int most) {

    /**
     * Returns a mandatory reason.
     *
     * @param typed the text as typed; may be {@code null}
     * @throws Refusal if the text is missing, too short or too long
     */
    public Reason require(String typed) {
      String text = normalize(typed);
      int length = text.codePointCount(0, text.length());
      if (length < least || length > most) {
        throw new Refusal(request + "（" + least + "至" + most + "字）。");
      }
      return new Reason(text);
    }

    /**
     * Returns an optional reason; empty if the text is blank.
     *
     * @throws Refusal if the text is not blank, and too short or too long
     */
    public Optional<Reason> accept(String typed) {
      return normalize(typed).isEmpty() ? Optional.empty() : Optional.of(require(typed));
    }
  }
}
