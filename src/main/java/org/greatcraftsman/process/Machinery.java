package org.greatcraftsman.process;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the engine is busy with, for those who watch it or wait for it. */
public interface Machinery {

  /** How many jobs are due now and not yet done. */
  long busy();

  /** When the next timer fires; empty when none waits. */
  Optional<Instant> nextTimer();

  /** How many user tasks are open. */
  long openTasks();

  /** What has failed as often as it may, in words for an administrator. */
  List<String> stuck();
}
