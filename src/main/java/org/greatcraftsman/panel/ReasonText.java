package org.greatcraftsman.panel;

import org.greatcraftsman.Refusal;

/** A reason as the office accepts it. */
public final class ReasonText {

  private static final int SHORTEST = 5;
  private static final int LONGEST = 500;

  private ReasonText() {}

  static boolean isValid(String text) {
    return text != null && text.strip().length() >= SHORTEST && text.strip().length() <= LONGEST;
  }

  public static String require(String text, String otherwise) {
    if (!isValid(text)) {
      throw new Refusal(otherwise);
    }
    return text.strip();
  }
}
