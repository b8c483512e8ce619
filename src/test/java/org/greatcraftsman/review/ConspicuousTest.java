package org.greatcraftsman.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greatcraftsman.review.Conspicuous.Sign.EXTREME;
import static org.greatcraftsman.review.Conspicuous.Sign.SPREAD;
import static org.greatcraftsman.review.Conspicuous.Sign.UNANIMOUS;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which marks the office talks about before they count. */
class ConspicuousTest {

  @Test
  void marksThatLieTogetherAreNot() {
    assertThat(among(70, 72, 75, 80, 99 - 4).isNothing()).isTrue();
  }

  @Test
  void marksThatAreAllTheSameAreDiscussedByAll() {
    Conspicuous same = among(80, 80, 80);

    assertThat(same.signs()).containsExactly(UNANIMOUS);
    assertThat(same.experts()).containsExactly("e1", "e2", "e3");
    assertThat(same.words()).isEqualTo("全部专家打分相同");
  }

  @Test
  void aSingleMarkIsNotUnanimous() {
    assertThat(among(80).isNothing()).isTrue();
    assertThat(among().isNothing()).isTrue();
  }

  @Test
  void theBordersOfTheExtremesAreNotExtreme() {
    assertThat(among(30, 35).isNothing()).isTrue();
    assertThat(among(95, 94).isNothing()).isTrue();
    assertThat(among(29, 35).signs()).containsExactly(EXTREME);
    assertThat(among(96, 94).experts()).containsExactly("e1");
  }

  @Test
  void marksFarApartAreDiscussedByThoseAtBothEnds() {
    assertThat(among(50, 60, 79).isNothing()).isTrue();
    Conspicuous apart = among(50, 60, 80);

    assertThat(apart.signs()).containsExactly(SPREAD);
    assertThat(apart.experts()).containsExactly("e1", "e3");
  }

  private static Conspicuous among(int... totals) {
    List<FileMark> marks =
        IntStream.range(0, totals.length)
            .mapToObj(
                i ->
                    new FileMark(
                        "e" + (i + 1),
                        Math.min(20, totals[i]),
                        Math.max(0, Math.min(30, totals[i] - 20)),
                        Math.max(0, Math.min(20, totals[i] - 50)),
                        Math.max(0, totals[i] - 70)))
            .toList();
    return Conspicuous.among(marks, new Extremes(30, 95), 30);
  }
}
