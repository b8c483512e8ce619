package org.greatcraftsman.bench;

import static org.greatcraftsman.bench.Solving.Course.CITY;
import static org.greatcraftsman.bench.Solving.Course.COUNTRY;
import static org.greatcraftsman.bench.Solving.Course.PROVINCE;

import java.util.List;
import org.greatcraftsman.bench.Solving.Course;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Our selection with its proof and everybody's margin, exact and with all ties decided, against two
 * solvers that get the points alone (see {@link Rivals}), and how ours grows with the number of
 * people. JMH measures one side to its end before it begins with the next, and a load on the
 * machine would fall on one of them alone; so each measurement of a {@link Duel} is one fork of
 * JMH, which warms up for itself.
 *
 * <p>With 100,000 people ojAlgo takes minutes and solves the round once, cold; JGraphT does not
 * come to an end in five, and is left out there.
 */
class SelectionBench {

  private static final int PAIRS = 3;

  @Test
  void selectionAgainstALinearProgramme() throws Exception {
    duel("selection.vs-ojalgo.120", PAIRS, warm("selection", CITY), warm("ojAlgo", CITY));
    duel("selection.vs-ojalgo.2000", PAIRS, warm("selection", PROVINCE), warm("ojAlgo", PROVINCE));
    duel("selection.vs-ojalgo.100000", 1, warm("selection", COUNTRY), once("ojAlgo", COUNTRY));
  }

  @Test
  void selectionAgainstAFlow() throws Exception {
    duel("selection.vs-jgrapht.120", PAIRS, warm("selection", CITY), warm("jGraphT", CITY));
    duel(
        "selection.vs-jgrapht.2000", PAIRS, warm("selection", PROVINCE), warm("jGraphT", PROVINCE));
  }

  @Test
  void growth() throws Exception {
    for (String way : List.of("selection", "ranking")) {
      duel(way + ".growth.2000-over-120", PAIRS, warm(way, PROVINCE), warm(way, CITY));
      duel(way + ".growth.100000-over-2000", PAIRS, warm(way, COUNTRY), warm(way, PROVINCE));
    }
  }

  private static void duel(String name, int pairs, Duel.Side ours, Duel.Side reference)
      throws Exception {
    Summary.write(name, Duel.fight(0, pairs, "milliseconds", ours, reference));
  }

  private static Duel.Side warm(String way, Course course) {
    return fork(
        way,
        course,
        options().warmupIterations(4).measurementIterations(5).measurementTime(milliseconds(200)));
  }

  private static Duel.Side once(String way, Course course) {
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

  private static Duel.Side fork(String way, Course course, ChainedOptionsBuilder options) {
    String benchmark = Solving.class.getName() + "." + way + "$";
    Runner runner = new Runner(options.include(benchmark).param("course", course.name()).build());
    return () -> runner.runSingle().getPrimaryResult().getScore();
  }
}
