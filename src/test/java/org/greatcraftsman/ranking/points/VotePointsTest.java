package org.greatcraftsman.ranking.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VotePointsTest {

  @Test
  void equalVotesShareTheMeanOfTheirRanks() {
    assertThat(
            VotePoints.of(Map.of("A", 1L, "B", 5L, "C", 5L, "D", 9L), VoteMethod.RANK_PERCENTILE))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("A", Points.ZERO, "B", Points.of(50), "C", Points.of(50), "D", Points.HUNDRED));
  }

  @Test
  void theShareOfTheMaximumIsExact() {
    assertThat(VotePoints.of(Map.of("A", 0L, "B", 1L, "C", 3L), VoteMethod.SHARE_OF_MAXIMUM))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("A", Points.ZERO, "B", Points.of(100, 3), "C", Points.HUNDRED));
  }

  @Test
  void twiceTheMeanOrMoreGivesFullPoints() {
    // The mean is 10.
    assertThat(VotePoints.of(Map.of("A", 0L, "B", 5L, "C", 10L, "D", 25L), VoteMethod.CAPPED_MEAN))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("A", Points.ZERO, "B", Points.of(25), "C", Points.of(50), "D", Points.HUNDRED));
  }

  @ParameterizedTest
  @EnumSource
  void withoutVotesAllNomineesHaveZeroPoints(VoteMethod method) {
    assertThat(VotePoints.of(Map.of("A", 0L, "B", 0L), method).values()).containsOnly(Points.ZERO);
    assertThat(VotePoints.of(Map.of("A", 0L), method).values()).containsOnly(Points.ZERO);
    assertThat(VotePoints.of(Map.of(), method)).isEmpty();
  }

  @Test
  void equalVotesForAllGiveEqualPoints() {
    Map<String, Long> votes = Map.of("A", 7L, "B", 7L, "C", 7L);
    assertThat(VotePoints.of(votes, VoteMethod.RANK_PERCENTILE).values())
        .containsOnly(Points.of(50));
    assertThat(VotePoints.of(votes, VoteMethod.SHARE_OF_MAXIMUM).values())
        .containsOnly(Points.HUNDRED);
    assertThat(VotePoints.of(votes, VoteMethod.CAPPED_MEAN).values()).containsOnly(Points.of(50));
  }

  @Test
  void theOnlyNomineeOnTheListHasFullPoints() {
    assertThat(VotePoints.of(Map.of("A", 7L), VoteMethod.RANK_PERCENTILE))
        .containsEntry("A", Points.HUNDRED);
  }

  @Test
  void negativeVotesAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VotePoints.of(Map.of("A", -1L), VoteMethod.SHARE_OF_MAXIMUM));
  }

  @Property(tries = 300)
  void moreVotesNeverGiveFewerPoints(
      @ForAll @Size(min = 1, max = 30) List<@LongRange(max = 12) Long> counts,
      @ForAll VoteMethod method) {
    Map<String, Long> votes = new HashMap<>();
    for (int i = 0; i < counts.size(); i++) {
      votes.put("C" + i, counts.get(i));
    }
    Map<String, Points> points = VotePoints.of(votes, method);
    List<String> numbers = new ArrayList<>(votes.keySet());
    for (String one : numbers) {
      assertThat(points.get(one)).isBetween(Points.ZERO, Points.HUNDRED);
      for (String other : numbers) {
        if (votes.get(one).equals(votes.get(other))) {
          assertThat(points.get(one)).isEqualTo(points.get(other));
        } else if (votes.get(one) < votes.get(other)) {
          assertThat(points.get(one)).isLessThanOrEqualTo(points.get(other));
        }
      }
    }
  }

  @Property(tries = 300)
  void theRankFollowsFromTheNumbersOfFewerAndEqualVotes(
      @ForAll @Size(min = 2, max = 20) List<@LongRange(min = 1, max = 9) Long> counts) {
    Map<String, Long> votes = new HashMap<>();
    for (int i = 0; i < counts.size(); i++) {
      votes.put("C" + i, counts.get(i));
    }
    Map<String, Points> points = VotePoints.of(votes, VoteMethod.RANK_PERCENTILE);
    votes.forEach(
        (number, own) -> {
          long fewer = counts.stream().filter(count -> count < own).count();
          long others = counts.stream().filter(count -> count.equals(own)).count() - 1;
          assertThat(points.get(number))
              .isEqualTo(Points.of(100 * (2 * fewer + others), 2L * (counts.size() - 1)));
        });
  }
}
