package org.greatcraftsman.review;

import org.greatcraftsman.Refusal;

/** A reason as the office accepts it. */
final class Wording {

  private static final int SHORTEST = 5;
  private static final int LONGEST = 500;

  private Wording() {}

  static boolean isReason(String text) {
    return text != null && text.strip().length() >= SHORTEST && text.strip().length() <= LONGEST;
  }

  static String reason(String text, String otherwise) {
    if (!isReason(text)) {
      throw new Refusal(otherwise);
    }
    return text.strip();
  }
}
