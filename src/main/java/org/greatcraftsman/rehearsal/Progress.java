package org.greatcraftsman.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How far a rehearsal has come; many read it while one writes. */
class Progress {

  private static final Logger LOG = LoggerFactory.getLogger(Progress.class);
  private static final int LINES = 40;

  private final Deque<String> lines = new ArrayDeque<>();
  private Instant begun;
  private Instant ended;
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
  record Shown(boolean running, long seconds, long tasks, String fault, List<String> lines) {}

  synchronized void begin() {
    begun = Instant.now();
    ended = null;
    fault = null;
    tasks = 0;
    lines.clear();
  }

  synchronized void end() {
    ended = Instant.now();
  }

  synchronized void fail(String why) {
    fault = why;
  }

  synchronized void say(String line) {
    LOG.info(line);
    lines.addFirst(line);
    while (lines.size() > LINES) {
      lines.removeLast();
    }
  }

  synchronized void tasksDone(int more) {
    tasks += more;
  }

  synchronized Shown shown() {
    long seconds =
        begun == null
            ? 0
            : Duration.between(begun, ended == null ? Instant.now() : ended).toSeconds();
    return new Shown(begun != null && ended == null, seconds, tasks, fault, List.copyOf(lines));
  }
}
