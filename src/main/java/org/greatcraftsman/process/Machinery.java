package org.greatcraftsman.process;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the engine is busy with, for those who watch it or wait for it. */
public interface Machinery {

  /** How many jobs are due now and not yet done. */
  long busy();

  /**
   * When the next timer fires, or a job that failed is tried again; empty when nothing waits for a
   * moment ahead.
   */
  Optional<Instant> nextJob();

  /** How many user tasks are open. */
  long openTasks();

  /** What the open user tasks are called, each name once. */
  List<String> openTaskNames();

  /** What has failed as often as it may, in words for an administrator. */
  List<String> stuck();
}
