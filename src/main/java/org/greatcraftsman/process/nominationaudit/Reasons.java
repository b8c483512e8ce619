package org.greatcraftsman.process.nominationaudit;

import org.greatcraftsman.process.Lengths;

/** The length of the reason for an audit decision. */
final class Reasons {

  private static final int LEAST = 5;
  private static final int MOST = 500;

  private Reasons() {}

  /** Whether a required reason has 5 to 500 characters. */
  static boolean isGiven(String reason) {
    return Lengths.between(reason, LEAST, MOST);
  }

  /** Whether an optional reason has at most 500 characters. */
  static boolean fits(String reason) {
    return reason == null || Lengths.between(reason, 0, MOST);
  }
}
