package org.greatcraftsman.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

class LargestFeasibleSizeTest {

  @Property(tries = 1500)
  void theLargestFeasibleSizeIsThatOfAnExhaustiveSearch(
      @ForAll SmallSelection.ConstraintShape shape, @ForAll long seed) {
    SmallSelection problem = shape.problem(seed);
    int largest =
        IntStream.iterate(problem.size(), places -> places > 0, places -> places - 1)
            .filter(places -> isFeasible(problem, places))
            .findFirst()
            .orElse(0);
    Statistics.collect(shape, largest == problem.size() ? "all" : largest == 0 ? "none" : "fewer");

    assertThat(new LargestFeasibleSize(problem.offered(), problem.quotas()).find(problem.size()))
        .isEqualTo(largest);
  }

  private static boolean isFeasible(SmallSelection problem, int places) {
    return Selection.choose(problem.offered(), problem.quotas(), places)
        instanceof Selection.Selected;
  }
}
