package org.greatcraftsman.process;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The workload of the engine: due jobs, open user tasks and incidents. */
public interface ProcessMonitor {

  /** The number of jobs that are due and not yet done. */
  long dueJobs();

  /**
   * When the next job is due, a timer or the retry of a failed job; empty when no job is scheduled.
   */
  Optional<Instant> nextJobDue();

  /** The number of open user tasks. */
  long openTaskCount();

  /** The distinct names of the open user tasks. */
  List<String> openTaskNames();

  /** The open incidents, in words for an administrator: element id and message. */
  List<String> incidents();
}
