package org.greatcraftsman.ranking.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ExpertPointsTest {

  private static final MarkRules RULES = new MarkRules(List.of(20, 35, 20, 25), 5, 1, 1);

  @Test
  void theHighestAndTheLowestMarkAreDropped() {
    List<Mark> marks =
        List.of(
            new Mark(20, 35, 20, 25),
            new Mark(15, 30, 15, 20),
            new Mark(15, 30, 15, 21),
            new Mark(15, 30, 15, 22),
            new Mark(0, 0, 0, 0));
    var computed = (ExpertPoints.Computed) ExpertPoints.of(marks, RULES);
    assertThat(computed.points()).isEqualTo(Points.of(81));
    assertThat(computed.groupMean(4)).isEqualTo(Points.of(21));
    assertThat(computed.groupMean(2)).isEqualTo(Points.of(30));
    assertThat(computed.spread()).isEqualTo(new ExpertPoints.Spread(Points.of(81), 100));
    assertThat(computed.markCount()).isEqualTo(5);
    assertThat(computed.kept()).hasSize(3);
  }

  @Test
  void theMedianOfAnEvenNumberOfMarksIsTheMeanOfTheMiddleTwo() {
    List<Mark> marks = new ArrayList<>();
    for (int total = 10; total <= 15; total++) {
      marks.add(new Mark(total, 0, 0, 0));
    }
    var computed = (ExpertPoints.Computed) ExpertPoints.of(marks, RULES);
    assertThat(computed.spread().median()).isEqualTo(Points.of(25, 2));
    assertThat(computed.points()).isEqualTo(Points.of(25, 2));
  }

  @Test
  void fewerThanTheMinimumOfMarksGiveNoPoints() {
    Mark mark = new Mark(10, 10, 10, 10);
    assertThat(ExpertPoints.of(List.of(mark, mark, mark, mark), RULES))
        .isEqualTo(new ExpertPoints.TooFewMarks(4, 5));
    assertThat(ExpertPoints.of(List.of(), RULES)).isEqualTo(new ExpertPoints.TooFewMarks(0, 5));
  }

  @Test
  void equalMarksGiveTheirCommonTotal() {
    List<Mark> marks = Collections.nCopies(7, new Mark(10, 20, 10, 13));
    var computed = (ExpertPoints.Computed) ExpertPoints.of(marks, RULES);
    assertThat(computed.points()).isEqualTo(Points.of(53));
    assertThat(computed.spread().range()).isZero();
  }

  @Test
  void aMarkOutsideTheRangeOfAGroupIsRefused() {
    List<Mark> marks = Collections.nCopies(5, new Mark(21, 0, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> ExpertPoints.of(marks, RULES));
    List<Mark> negative = Collections.nCopies(5, new Mark(0, -1, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> ExpertPoints.of(negative, RULES));
  }

  @Test
  void rulesAreRefusedIfTrimmingLeavesNoMarkOrTheMaximaDoNotAddUp() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MarkRules(List.of(20, 35, 20, 25), 2, 1, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MarkRules(List.of(20, 35, 20, 24), 5, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new MarkRules(List.of(50, 50), 5, 1, 1));
  }

  @Property(tries = 300)
  void theOrderOfMarksDoesNotMatterAndTheGroupMeansAddUpToThePoints(
      @ForAll @IntRange(min = 5, max = 12) int experts, @ForAll long seed) {
    Random random = new Random(seed);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < experts; i++) {
      marks.add(
          new Mark(random.nextInt(4), random.nextInt(4), random.nextInt(4), random.nextInt(4)));
    }
    ExpertPoints points = ExpertPoints.of(marks, RULES);
    Collections.shuffle(marks, random);
    assertThat(ExpertPoints.of(marks, RULES)).isEqualTo(points);
    var computed = (ExpertPoints.Computed) points;
    int[] totals = marks.stream().mapToInt(Mark::total).sorted().toArray();
    int sum = 0;
    for (int i = 1; i < totals.length - 1; i++) {
      sum += totals[i];
    }
    assertThat(computed.points()).isEqualTo(Points.of(sum, experts - 2));
    assertThat(computed.groupMeans().stream().reduce(Points.ZERO, Points::plus))
        .isEqualTo(computed.points());
  }
}
