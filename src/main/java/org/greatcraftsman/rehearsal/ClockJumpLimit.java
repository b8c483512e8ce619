package org.greatcraftsman.rehearsal;

import org.greatcraftsman.round.Stage;

/**
 * Limits the number of clock jumps while the round stays in one stage. A task that nobody completes
 * has a reminder every day without end: a rehearsal that only jumped from one reminder to the next
 * would never finish.
 */
class ClockJumpLimit {

  /** Twice the number of moments in the longest stage, reminders and extensions included. */
  private static final int MAX_JUMPS = 40;

  private Stage stage;
  private int jumpsInStage;

  /**
   * Counts a jump.
   *
   * @param present the round's current stage; {@code null} before the round opens
   * @return false if the limit is exceeded and the rehearsal should stop
   */
  boolean tryJump(Stage present) {
    jumpsInStage = present == stage ? jumpsInStage + 1 : 1;
    stage = present;
    return jumpsInStage <= MAX_JUMPS;
  }
}
