package org.greatcraftsman.bench;

import java.util.concurrent.TimeUnit;
import org.greatcraftsman.ranking.LargeSelection;
import org.greatcraftsman.ranking.Ranking;
import org.greatcraftsman.ranking.RankingInput;
import org.greatcraftsman.ranking.RankingResult;
import org.greatcraftsman.ranking.Selection;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The ways to the best list, each as JMH measures it in a JVM of its own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SolverBenchmarks {

  /** So many people for so many seats. */
  public enum ProblemSize {
    CITY(120, 100),
    PROVINCE(2_000, 1_500),
    COUNTRY(100_000, 80_000);

    final int people;
    private final int seats;

    ProblemSize(int people, int seats) {
      this.people = people;
      this.seats = seats;
    }

    LargeSelection round() {
      return LargeSelection.of(people, seats, 1);
    }
  }

  @Param public ProblemSize course;

  private LargeSelection round;
  private RankingInput frozen;
  private ReferenceSolvers references;

  /** A rival's last answer. */
  private double sum = Double.NaN;

  @Setup
  public void prepare() {
    round = course.round();
    frozen = round.frozen();
    references = new ReferenceSolvers(round);
  }

  /** Ours from the points to the list, its proof and everybody's margin. */
  @Benchmark
  public Selection selection() {
    return round.choose();
  }

  /** Ours from the marks and votes on. */
  @Benchmark
  public RankingResult ranking() {
    return Ranking.rank(frozen);
  }

  @Benchmark
  public double ojAlgo() {
    sum = references.solveLinearProgram();
    return sum;
  }

  @Benchmark
  public double jGraphT() {
    sum = references.solveMinimumCostFlow();
    return sum;
  }

  /** Whoever was measured comes to the same list as we, by its sum of points. */
  @TearDown
  public void compareSums() {
    double ours = ReferenceSolvers.sum(round.choose());
    if (!Double.isNaN(sum) && Math.abs(sum - ours) > 1e-3) {
      throw new IllegalStateException("%f is not our %f".formatted(sum, ours));
    }
  }
}
