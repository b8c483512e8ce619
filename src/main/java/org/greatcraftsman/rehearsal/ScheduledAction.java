package org.greatcraftsman.rehearsal;

import java.time.Instant;
import org.greatcraftsman.round.Round;

/** An action of the synthetic public that runs once in a round, when it is due. */
interface ScheduledAction {

  /** The unique name, under which the completion is stored. */
  String name();

  /** True if the action is possible in the current state of the round. */
  boolean appliesTo(Round round);

  /** The time at which the action is due; only called if it {@linkplain #appliesTo applies}. */
  Instant dueAt(Round round);

  /**
   * Runs the action and returns a Chinese progress message. Idempotent: running it again after a
   * crash does not repeat what was done before.
   */
  String run(Round round);
}
