package org.greatcraftsman.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How far a rehearsal has come; many read it while one writes. */
class RehearsalProgress {

  private static final Logger LOG = LoggerFactory.getLogger(RehearsalProgress.class);
  private static final int MAX_LINES = 40;

  private final Deque<String> lines = new ArrayDeque<>();
  private Instant startedAt;
  private Instant endedAt;
  private long tasks;
  private String fault;

  /**
   * What the page shows.
   *
   * @param running whether virtual people are at work
   * @param seconds how long they have worked, in real seconds
   * @param tasks how many tasks they have done
   * @param fault why they stopped; {@code null} when nothing went wrong
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

  synchronized void fail(String why) {
    fault = why;
  }

  synchronized void addMessage(String line) {
    LOG.info(line);
    lines.addFirst(line);
    while (lines.size() > MAX_LINES) {
      lines.removeLast();
    }
  }

  synchronized void tasksDone(int more) {
    tasks += more;
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
