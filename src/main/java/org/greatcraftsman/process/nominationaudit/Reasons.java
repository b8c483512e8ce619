package org.greatcraftsman.process.nominationaudit;

import org.greatcraftsman.process.Lengths;

/** How long the reason of an audit must be. */
final class Reasons {

  private static final int LEAST = 5;
  private static final int MOST = 500;

  private Reasons() {}

  /** Whether a compulsory reason is there and not too long. */
  static boolean isGiven(String reason) {
    return Lengths.between(reason, LEAST, MOST);
  }

  /** Whether a reason that may be left out is not too long. */
  static boolean fits(String reason) {
    return reason == null || Lengths.between(reason, 0, MOST);
  }
}
