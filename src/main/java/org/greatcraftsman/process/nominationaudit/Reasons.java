package org.greatcraftsman.process.nominationaudit;

/** How long a reason must be: as a person counts characters. */
final class Reasons {

  private static final int LEAST = 5;
  private static final int MOST = 500;

  private Reasons() {}

  /** Whether a compulsory reason is there and not too long. */
  static boolean isGiven(String reason) {
    int length = length(reason);
    return length >= LEAST && length <= MOST;
  }

  /** Whether a reason that may be left out is not too long. */
  static boolean fits(String reason) {
    return length(reason) <= MOST;
  }

  private static int length(String reason) {
    return reason == null ? 0 : reason.codePointCount(0, reason.length());
  }
}
