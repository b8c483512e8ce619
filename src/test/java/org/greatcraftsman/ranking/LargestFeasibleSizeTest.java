package org.greatcraftsman.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

class LargestFeasibleSizeTest {

  @Property(tries = 1500)
  void itIsTheGreatestNumberForWhichThereIsAList(
      @ForAll SmallSelection.ConstraintShape shape, @ForAll long seed) {
    SmallSelection round = shape.round(seed);
    int most =
        IntStream.iterate(round.size(), places -> places > 0, places -> places - 1)
            .filter(places -> isPossible(round, places))
            .findFirst()
            .orElse(0);
    Statistics.collect(shape, most == round.size() ? "all" : most == 0 ? "none" : "fewer");

    assertThat(new LargestFeasibleSize(round.offered(), round.quotas()).find(round.size()))
        .isEqualTo(most);
  }

  private static boolean isPossible(SmallSelection round, int places) {
    return Selection.choose(round.offered(), round.quotas(), places) instanceof Selection.Selected;
  }
}
