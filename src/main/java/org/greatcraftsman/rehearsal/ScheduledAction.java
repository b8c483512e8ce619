package org.greatcraftsman.rehearsal;

import java.time.Instant;
import org.greatcraftsman.round.Round;

/** One thing that the made-up public does in a round, once, when its moment has come. */
interface ScheduledAction {

  /** A name that no other turn has. */
  String name();

  /** Whether the round is in the stage for it. */
  boolean appliesTo(Round round);

  /** When it is due, in a round that is in the stage for it. */
  Instant dueAt(Round round);

  /** Does it. Doing it again after a kill changes nothing that was done before. */
  String run(Round round);
}
