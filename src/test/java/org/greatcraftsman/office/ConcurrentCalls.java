package org.greatcraftsman.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.greatcraftsman.Refusal;

/** People who act in the same moment. */
public final class ConcurrentCalls {

  private ConcurrentCalls() {}

  /**
   * Lets all of them act together.
   *
   * @return what those got who were not refused; whoever fails otherwise fails the test
   */
  public static <T> List<T> run(List<Callable<T>> acts) throws InterruptedException {
    CyclicBarrier together = new CyclicBarrier(acts.size());
    ExecutorService people = Executors.newFixedThreadPool(acts.size());
    try {
      List<Future<T>> all =
          people.invokeAll(
              acts.stream()
                  .<Callable<T>>map(
                      act ->
                          () -> {
                            together.await();
                            return act.call();
                          })
                  .toList());
      return resultsOfAccepted(all);
    } finally {
      people.shutdownNow();
    }
  }

  private static <T> List<T> resultsOfAccepted(List<Future<T>> acts) throws InterruptedException {
    List<T> done = new ArrayList<>();
    for (Future<T> act : acts) {
      try {
        done.add(act.get());
      } catch (ExecutionException refused) {
        assertThat(refused).hasCauseInstanceOf(Refusal.class);
      }
    }
    return done;
  }
}
