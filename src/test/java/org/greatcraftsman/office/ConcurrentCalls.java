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

/** Runs calls at the same time, each on its own thread. */
public final class ConcurrentCalls {

  private ConcurrentCalls() {}

  /**
   * Starts all calls together and waits for them.
   *
   * @return the results of the calls that were not refused; fails the test if a call throws
   *     anything but a {@link Refusal}
   */
  public static <T> List<T> run(List<Callable<T>> calls) throws InterruptedException {
    CyclicBarrier start = new CyclicBarrier(calls.size());
    ExecutorService threads = Executors.newFixedThreadPool(calls.size());
    try {
      List<Future<T>> futures =
          threads.invokeAll(
              calls.stream()
                  .<Callable<T>>map(
                      call ->
                          () -> {
                            start.await();
                            return call.call();
                          })
                  .toList());
      return resultsOfAccepted(futures);
    } finally {
      threads.shutdownNow();
    }
  }

  private static <T> List<T> resultsOfAccepted(List<Future<T>> calls) throws InterruptedException {
    List<T> results = new ArrayList<>();
    for (Future<T> call : calls) {
      try {
        results.add(call.get());
      } catch (ExecutionException failure) {
        assertThat(failure).hasCauseInstanceOf(Refusal.class);
      }
    }
    return results;
  }
}
