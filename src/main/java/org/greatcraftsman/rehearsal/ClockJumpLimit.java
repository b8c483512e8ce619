package org.greatcraftsman.rehearsal;

import org.greatcraftsman.round.Stage;

/**
 * How often the clock has jumped while the round stayed in one stage. A task that nobody works
 * keeps its reminders coming for ever, a day apart: a rehearsal that only jumped from one to the
 * next would never arrive.
 */
class ClockJumpLimit {

  /** The longest stage, with its reminders and a few extensions, has half as many moments. */
  private static final int MAX_JUMPS = 40;

  private Stage stage;
  private int jumpsInStage;

  /**
   * Counts a jump.
   *
   * @param present the round's stage; {@code null} before it opens
   * @return whether it makes sense to jump once more
   */
  boolean tryJump(Stage present) {
    jumpsInStage = present == stage ? jumpsInStage + 1 : 1;
    stage = present;
    return jumpsInStage <= MAX_JUMPS;
  }
}
