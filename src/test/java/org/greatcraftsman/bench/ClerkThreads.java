package org.greatcraftsman.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Teams of clerks who work at the same time, each on a thread of its own. */
final class ClerkThreads implements AutoCloseable {

  static final int TEAMS = 2;
  static final int NOMINATIONS_PER_TEAM = 40;
  static final int NOMINATIONS = TEAMS * NOMINATIONS_PER_TEAM;

  private final ExecutorService threads = Executors.newFixedThreadPool(TEAMS);

  /** What one team, from 0, does with one nomination. */
  @FunctionalInterface
  interface Work {
    void processOne(int team) throws Exception;
  }

  /** Lets each team do this {@value #NOMINATIONS_PER_TEAM} times; returns the seconds it took. */
  double seconds(Work work) throws Exception {
    List<Future<?>> running = new ArrayList<>();
    long start = System.nanoTime();
    for (int i = 0; i < TEAMS; i++) {
      int team = i;
      running.add(
          threads.submit(
              () -> {
                for (int n = 0; n < NOMINATIONS_PER_TEAM; n++) {
                  work.processOne(team);
                }
                return null;
              }));
    }
    for (Future<?> one : running) {
      one.get();
    }
    return (System.nanoTime() - start) / 1e9;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
