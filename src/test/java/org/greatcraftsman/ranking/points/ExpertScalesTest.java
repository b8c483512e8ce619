package org.greatcraftsman.ranking.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ExpertScalesTest {

  private static final MarkRules RULES = new MarkRules(List.of(20, 30, 20, 30), 5, 1, 1);
  private static final MathContext WIDE = new MathContext(80);

  @Test
  void equalZScoresOfAStrictAndALenientExpertCountTheSame() {
    // The strict expert gives 40 and 60, the lenient one 60 and 80: z-scores of −1 and 1 for both.
    ExpertScales scales =
        ExpertScales.of(
            List.of(
                List.of(mark("strict", 40), mark("lenient", 60)),
                List.of(mark("strict", 60), mark("lenient", 80))));
    assertThat(scales.common()).isEqualTo(new ExpertScales.Scale(Points.of(60), Points.of(200)));
    assertThat(scales.normalize(mark("strict", 60)))
        .isEqualTo(scales.normalize(mark("lenient", 80)));
    // 60 ± 10 · √(200 / 100), with six decimal places
    assertThat(scales.normalize(mark("strict", 60))).isEqualTo(Points.of(74142136, 1_000_000));
    assertThat(scales.normalize(mark("strict", 40))).isEqualTo(Points.of(45857864, 1_000_000));
  }

  @Test
  void theMarksOfAnExpertWithoutVarianceCountAsTheCommonMean() {
    ExpertScales scales =
        ExpertScales.of(
            List.of(
                List.of(mark("flat", 90), mark("other", 50)),
                List.of(mark("flat", 90), mark("other", 70))));
    assertThat(scales.normalize(mark("flat", 90))).isEqualTo(Points.of(75));
    assertThat(scales.normalize(mark("other", 70))).isGreaterThan(Points.of(75));
    ExpertScales allFlat = ExpertScales.of(List.of(List.of(mark("a", 80)), List.of(mark("b", 80))));
    assertThat(allFlat.normalize(mark("a", 80))).isEqualTo(Points.of(80));
  }

  @Test
  void marksAreNotNormalizedIfAllExpertsMarkedTheSameFiles() {
    List<List<Mark>> same =
        List.of(
            List.of(mark("a", 10), mark("b", 50)), List.of(), List.of(mark("b", 9), mark("a", 9)));
    assertThat(ExpertScales.whereFilesDiffer(same)).isEqualTo(ExpertScales.NONE);
    List<List<Mark>> differing = List.of(List.of(mark("a", 10)), List.of(mark("b", 50)));
    assertThat(ExpertScales.whereFilesDiffer(differing).isNormalizing()).isTrue();
    assertThat(ExpertScales.of(List.of(List.of(), List.of()))).isEqualTo(ExpertScales.NONE);
  }

  @Test
  void aNormalizedTotalIsLimitedTo0To100() {
    List<List<Mark>> files = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      files.add(List.of(mark("narrow", i == 0 ? 100 : 50), mark("wide", i % 2 == 0 ? 0 : 100)));
    }
    ExpertScales scales = ExpertScales.of(files);
    assertThat(scales.normalize(mark("narrow", 100))).isEqualTo(Points.HUNDRED);
    assertThat(scales.normalize(mark("narrow", 0))).isEqualTo(Points.ZERO);
  }

  @Test
  void tooFewMarksGiveNoPointsWithNormalizationEither() {
    List<Mark> four = IntStream.range(0, 4).mapToObj(i -> mark("e" + i, 50 + i)).toList();
    assertThat(ExpertPoints.of(four, RULES, ExpertScales.of(List.of(four, four))))
        .isEqualTo(new ExpertPoints.TooFewMarks(4, 5));
  }

  @Test
  void aMarkOfAnExpertWithoutAScaleIsRefused() {
    ExpertScales scales = ExpertScales.of(List.of(List.of(mark("a", 10), mark("b", 20))));
    assertThatIllegalArgumentException().isThrownBy(() -> scales.normalize(mark("c", 10)));
  }

  @Test
  void trimmingOrdersTheNormalizedTotalsAndTheRawPointsStayAvailable() {
    List<List<Mark>> files = new ArrayList<>();
    Random random = new Random(3);
    for (int file = 0; file < 30; file++) {
      List<Mark> marks = new ArrayList<>();
      for (int expert = 0; expert < 5; expert++) {
        marks.add(
            mark("e" + (file + expert) % 8, 30 + 5 * ((file + expert) % 8) + random.nextInt(20)));
      }
      files.add(marks);
    }
    ExpertScales scales = ExpertScales.whereFilesDiffer(files);
    for (List<Mark> file : files) {
      var computed = (ExpertPoints.Computed) ExpertPoints.of(file, RULES, scales);
      assertThat(computed.raw())
          .isEqualTo(((ExpertPoints.Computed) ExpertPoints.of(file, RULES)).points());
      List<Points> expected = file.stream().map(scales::normalize).sorted().toList();
      assertThat(computed.points())
          .isEqualTo(expected.get(1).plus(expected.get(2)).plus(expected.get(3)).dividedBy(3));
      assertThat(computed.markCount()).isEqualTo(5);
    }
  }

  /** Compares with the formula in decimal arithmetic with eighty digits. */
  @Property(tries = 300)
  void aNormalizedTotalIsTheNearestDecimalNumberToTheFormula(@ForAll long seed) {
    Random random = new Random(seed);
    List<List<Mark>> files = new ArrayList<>();
    for (int file = 0; file < 12; file++) {
      List<Mark> marks = new ArrayList<>();
      for (int expert = 0; expert < 4; expert++) {
        if (random.nextInt(4) > 0) {
          marks.add(mark("e" + expert, random.nextInt(101)));
        }
      }
      files.add(marks);
    }
    ExpertScales scales = ExpertScales.of(files);
    files.stream()
        .flatMap(List::stream)
        .forEach(
            mark ->
                assertThat(scales.normalize(mark)).isEqualTo(byDecimalArithmetic(mark, scales)));
    List<List<Mark>> shuffled = new ArrayList<>(files);
    Collections.shuffle(shuffled, random);
    assertThat(ExpertScales.of(shuffled)).isEqualTo(scales);
  }

  private static Points byDecimalArithmetic(Mark mark, ExpertScales scales) {
    ExpertScales.Scale own = scales.experts().get(mark.expert());
    BigDecimal wanted = decimal(scales.common().mean());
    if (!own.variance().equals(Points.ZERO)) {
      BigDecimal stretch =
          decimal(scales.common().variance()).divide(decimal(own.variance()), WIDE).sqrt(WIDE);
      BigDecimal distance = BigDecimal.valueOf(mark.total()).subtract(decimal(own.mean()), WIDE);
      wanted = wanted.add(distance.multiply(stretch, WIDE), WIDE);
    }
    BigDecimal bounded = wanted.max(BigDecimal.ZERO).min(BigDecimal.valueOf(100));
    BigDecimal nearest = bounded.setScale(6, RoundingMode.HALF_UP);
    return new Points(nearest.unscaledValue(), BigDecimal.TEN.pow(6).toBigInteger());
  }

  private static BigDecimal decimal(Points points) {
    return new BigDecimal(points.numerator()).divide(new BigDecimal(points.denominator()), WIDE);
  }

  private static Mark mark(String expert, int total) {
    int first = Math.min(total, 20);
    int second = Math.min(total - first, 30);
    int third = Math.min(total - first - second, 20);
    return new Mark(expert, first, second, third, total - first - second - third);
  }
}
