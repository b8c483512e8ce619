package org.greatcraftsman.process;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The pending work of the Camunda engine: due jobs, open user tasks and incidents. */
public interface ProcessMonitor {

  /** The number of jobs that are due. */
  long dueJobs();

  /**
   * The due date of the next job, which is a timer or the retry of a failed job; empty if no job is
   * scheduled.
   */
  Optional<Instant> nextJobDue();

  /** The number of open user tasks. */
  long openTaskCount();

  /** The distinct names of the open user tasks. */
  List<String> openTaskNames();

  /** The open incidents as text for an administrator: element id and message. */
  List<String> incidents();
}
