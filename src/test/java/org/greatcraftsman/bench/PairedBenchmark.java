package org.greatcraftsman.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

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

  /** One side: measures itself once, in several figures. */
  @FunctionalInterface
  public interface Measurements {
    double[] measure() throws Exception;
  }

  /**
   * The outcome.
   *
   * @param ratio the median of ours ÷ reference over the pairs
   * @param ours the median of our side
   * @param reference the median of the other side
   * @param unit what both sides count
   * @param aim the bound that the ratio should keep; {@code null} if it has none
   */
  public record Score(
      double ratio,
      double ours,
      double reference,
      String unit,
      @JsonInclude(JsonInclude.Include.NON_NULL) String aim) {

    /** The same score with this bound of its ratio. */
    public Score withAim(String bound) {
      return new Score(ratio, ours, reference, unit, bound);
    }
  }

  private record Pair(double[] ours, double[] reference) {}

  /** Runs some pairs that do not count, and then those that do. */
  public static Score run(
      int warmUps, int pairs, String unit, Measurement ours, Measurement reference)
      throws Exception {
    return runAll(
            warmUps,
            pairs,
            List.of(unit),
            () -> new double[] {ours.measure()},
            () -> new double[] {reference.measure()})
        .get(0);
  }

  /** Runs pairs like {@link #run}, with one score for each figure of the measurements. */
  public static List<Score> runAll(
      int warmUps, int pairs, List<String> units, Measurements ours, Measurements reference)
      throws Exception {
    List<Pair> counted = new ArrayList<>();
    for (int i = -warmUps; i < pairs; i++) {
      Pair pair = new Pair(ours.measure(), reference.measure());
      if (i >= 0) {
        counted.add(pair);
      }
    }
    return IntStream.range(0, units.size())
        .mapToObj(
            figure ->
                new Score(
                    median(counted, pair -> pair.ours()[figure] / pair.reference()[figure]),
                    median(counted, pair -> pair.ours()[figure]),
                    median(counted, pair -> pair.reference()[figure]),
                    units.get(figure),
                    null))
        .toList();
  }

  private static double median(List<Pair> pairs, ToDoubleFunction<Pair> figure) {
    double[] sorted = pairs.stream().mapToDouble(figure).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
