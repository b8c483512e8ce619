package org.greatcraftsman.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * We and a reference, measured in turns on the same machine in the same minutes: ours, theirs,
 * ours, theirs. What another load on the machine does to one it does to the other, so the median of
 * the ratios of the pairs says the same on any machine.
 */
public final class PairedBenchmark {

  private PairedBenchmark() {}

  /** One side: measures itself once, as a rate or as a time. */
  @FunctionalInterface
  public interface Measurement {
    double measure() throws Exception;
  }

  /**
   * The outcome.
   *
   * @param ratio the median of ours ÷ reference over the pairs
   * @param ours the median of our side
   * @param reference the median of the other side
   * @param unit what both sides count
   */
  public record Score(double ratio, double ours, double reference, String unit) {}

  private record Pair(double ours, double reference) {}

  /** Runs some pairs that do not count, and then those that do. */
  public static Score run(
      int warmUps, int pairs, String unit, Measurement ours, Measurement reference)
      throws Exception {
    List<Pair> counted = new ArrayList<>();
    for (int i = -warmUps; i < pairs; i++) {
      Pair pair = new Pair(ours.measure(), reference.measure());
      if (i >= 0) {
        counted.add(pair);
      }
    }
    return new Score(
        median(counted, pair -> pair.ours() / pair.reference()),
        median(counted, Pair::ours),
        median(counted, Pair::reference),
        unit);
  }

  private static double median(List<Pair> pairs, Function<Pair, Double> figure) {
    List<Double> sorted = pairs.stream().map(figure).sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
