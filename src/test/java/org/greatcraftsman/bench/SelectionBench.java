package org.greatcraftsman.bench;

import static org.greatcraftsman.bench.SolverBenchmarks.ProblemSize.CITY;
import static org.greatcraftsman.bench.SolverBenchmarks.ProblemSize.COUNTRY;
import static org.greatcraftsman.bench.SolverBenchmarks.ProblemSize.PROVINCE;

import java.util.List;
import org.greatcraftsman.bench.SolverBenchmarks.ProblemSize;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Our selection with its proof and everybody's margin, exact and with all ties decided, against two
 * solvers that get the points alone (see {@link ReferenceSolvers}), and how ours grows with the
 * number of people. JMH measures one side to its end before it begins with the next, and a load on
 * the machine would fall on one of them alone; so each measurement of a {@link PairedBenchmark} is
 * one fork of JMH, which warms up for itself.
 *
 * <p>With 100,000 people ojAlgo takes minutes and solves the round once, cold; JGraphT does not
 * come to an end in five, and is left out there.
 */
class SelectionBench {

  /**
   * Long enough for the compiler to finish with both sides: after four seconds it still competes
   * with the measured thread for the cores, and ours is the larger program.
   */
  private static final int WARM_UP_SECONDS = 12;

  private static final int PAIRS = 3;

  @Test
  void selectionAgainstALinearProgramme() throws Exception {
    compare("selection.vs-ojalgo.120", PAIRS, warm("selection", CITY), warm("ojAlgo", CITY));
    compare(
        "selection.vs-ojalgo.2000", PAIRS, warm("selection", PROVINCE), warm("ojAlgo", PROVINCE));
    compare("selection.vs-ojalgo.100000", 1, warm("selection", COUNTRY), once("ojAlgo", COUNTRY));
  }

  @Test
  void selectionAgainstAFlow() throws Exception {
    compare("selection.vs-jgrapht.120", PAIRS, warm("selection", CITY), warm("jGraphT", CITY));
    compare(
        "selection.vs-jgrapht.2000", PAIRS, warm("selection", PROVINCE), warm("jGraphT", PROVINCE));
  }

  @Test
  void growth() throws Exception {
    for (String way : List.of("selection", "ranking")) {
      compare(way + ".growth.2000-over-120", PAIRS, warm(way, PROVINCE), warm(way, CITY));
      compare(way + ".growth.100000-over-2000", PAIRS, warm(way, COUNTRY), warm(way, PROVINCE));
    }
  }

  private static void compare(
      String name,
      int pairs,
      PairedBenchmark.Measurement ours,
      PairedBenchmark.Measurement reference)
      throws Exception {
    BenchmarkSummary.write(name, PairedBenchmark.run(0, pairs, "milliseconds", ours, reference));
  }

  private static PairedBenchmark.Measurement warm(String way, ProblemSize course) {
    return fork(
        way,
        course,
        options()
            .warmupIterations(WARM_UP_SECONDS)
            .measurementIterations(5)
            .measurementTime(milliseconds(200)));
  }

  private static PairedBenchmark.Measurement once(String way, ProblemSize course) {
    return fork(way, course, options().warmupIterations(0).measurementIterations(1));
  }

  private static ChainedOptionsBuilder options() {
    return new OptionsBuilder()
        .forks(1)
        .warmupTime(TimeValue.seconds(1))
        .measurementTime(milliseconds(1))
        .timeout(TimeValue.minutes(30))
        .verbosity(VerboseMode.SILENT)
        .shouldFailOnError(true);
  }

  private static TimeValue milliseconds(long milliseconds) {
    return TimeValue.milliseconds(milliseconds);
  }

  private static PairedBenchmark.Measurement fork(
      String way, ProblemSize course, ChainedOptionsBuilder options) {
    String benchmark = SolverBenchmarks.class.getName() + "." + way + "$";
    Runner runner = new Runner(options.include(benchmark).param("course", course.name()).build());
    return () -> runner.runSingle().getPrimaryResult().getScore();
  }
}
