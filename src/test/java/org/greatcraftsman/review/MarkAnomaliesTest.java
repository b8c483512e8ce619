package org.greatcraftsman.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greatcraftsman.review.MarkAnomalies.Anomaly.EXTREME;
import static org.greatcraftsman.review.MarkAnomalies.Anomaly.SPREAD;
import static org.greatcraftsman.review.MarkAnomalies.Anomaly.UNANIMOUS;

import java.util.List;
import java.util.stream.IntStream;
import org.greatcraftsman.ExpertId;
import org.junit.jupiter.api.Test;

/** The anomalies among marks that lead to a discussion. */
class MarkAnomaliesTest {

  @Test
  void similarMarksAreNoAnomaly() {
    assertThat(among(70, 72, 75, 80, 99 - 4).isEmpty()).isTrue();
  }

  @Test
  void identicalMarksAreAnAnomalyOfAllExperts() {
    MarkAnomalies identical = among(80, 80, 80);

    assertThat(identical.anomalies()).containsExactly(UNANIMOUS);
    assertThat(identical.experts())
        .containsExactly(new ExpertId("e1"), new ExpertId("e2"), new ExpertId("e3"));
    assertThat(identical.description()).isEqualTo("全部专家打分相同");
  }

  @Test
  void aSingleMarkIsNotUnanimous() {
    assertThat(among(80).isEmpty()).isTrue();
    assertThat(among().isEmpty()).isTrue();
  }

  @Test
  void theThresholdsThemselvesAreNotExtreme() {
    assertThat(among(30, 35).isEmpty()).isTrue();
    assertThat(among(95, 94).isEmpty()).isTrue();
    assertThat(among(29, 35).anomalies()).containsExactly(EXTREME);
    assertThat(among(96, 94).experts()).containsExactly(new ExpertId("e1"));
  }

  @Test
  void aWideSpreadIsAnAnomalyOfTheHighestAndLowestMark() {
    assertThat(among(50, 60, 79).isEmpty()).isTrue();
    MarkAnomalies wide = among(50, 60, 80);

    assertThat(wide.anomalies()).containsExactly(SPREAD);
    assertThat(wide.experts()).containsExactly(new ExpertId("e1"), new ExpertId("e3"));
  }

  private static MarkAnomalies among(int... totals) {
    List<FileMark> marks =
        IntStream.range(0, totals.length)
            .mapToObj(
                i ->
                    new FileMark(
                        new ExpertId("e" + (i + 1)),
                        Math.min(20, totals[i]),
                        Math.max(0, Math.min(30, totals[i] - 20)),
                        Math.max(0, Math.min(20, totals[i] - 50)),
                        Math.max(0, totals[i] - 70)))
            .toList();
    return MarkAnomalies.detect(marks, new ExtremeThresholds(30, 95), 30);
  }
}
