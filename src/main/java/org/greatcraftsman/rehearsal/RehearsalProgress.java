package org.greatcraftsman.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The progress of a rehearsal. Thread-safe. */
class RehearsalProgress {

  private static final Logger LOG = LoggerFactory.getLogger(RehearsalProgress.class);
  private static final int MAX_LINES = 40;

  private final Deque<String> lines = new ArrayDeque<>();
  private Instant startedAt;
  private Instant endedAt;
  private long tasks;
  private String fault;

  /**
   * The progress at one moment.
   *
   * @param running true while virtual users are working
   * @param seconds the duration of the current or last run, in real seconds
   * @param tasks the number of tasks completed in that run
   * @param fault the Chinese reason why the run failed; {@code null} if it did not fail
   */
  record Snapshot(boolean running, long seconds, long tasks, String fault, List<String> lines) {}

  synchronized void start() {
    startedAt = Instant.now();
    endedAt = null;
    fault = null;
    tasks = 0;
    lines.clear();
  }

  synchronized void end() {
    endedAt = Instant.now();
  }

  synchronized void fail(String reason) {
    fault = reason;
  }

  synchronized void addMessage(String line) {
    LOG.info(line);
    lines.addFirst(line);
    while (lines.size() > MAX_LINES) {
      lines.removeLast();
    }
  }

  synchronized void addCompletedTasks(int count) {
    tasks += count;
  }

  synchronized Snapshot snapshot() {
    long seconds =
        startedAt == null
            ? 0
            : Duration.between(startedAt, endedAt == null ? Instant.now() : endedAt).toSeconds();
    return new Snapshot(
        startedAt != null && endedAt == null, seconds, tasks, fault, List.copyOf(lines));
  }
}
