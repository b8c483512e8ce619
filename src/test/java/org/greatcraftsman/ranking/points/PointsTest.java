package org.greatcraftsman.ranking.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class PointsTest {

  @Test
  void aThirdOfAHundredIsNotRounded() {
    Points third = Points.of(100, 3);
    assertThat(third).hasToString("100/3");
    assertThat(third.times(3)).isEqualTo(Points.HUNDRED).hasToString("100");
    assertThat(third.toDecimal(2, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("33.33"));
  }

  @Test
  void pointsAreNeverNegative() {
    assertThatIllegalArgumentException().isThrownBy(() -> Points.of(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> Points.of(1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> Points.of(1).minus(Points.of(2)));
  }

  @Property
  void operationsAreExactAndInverse(
      @ForAll @LongRange(max = 1_000_000) long a,
      @ForAll @LongRange(min = 1, max = 1000) long b,
      @ForAll @LongRange(max = 1_000_000) long c,
      @ForAll @LongRange(min = 1, max = 1000) long d) {
    Points one = Points.of(a, b);
    Points two = Points.of(c, d);
    assertThat(one.plus(two)).isEqualTo(two.plus(one));
    assertThat(one.plus(two).minus(two)).isEqualTo(one);
    assertThat(one.times(two).dividedBy(d)).isEqualTo(Points.of(a, b).times(Points.of(c, d * d)));
    assertThat(Points.parse(one.toString())).isEqualTo(one);
    assertThat(one.compareTo(two)).isEqualTo(Long.compare(a * d, c * b));
  }

  @Property
  void fractionsAreReducedToLowestTerms(
      @ForAll @LongRange(max = 1000) long a,
      @ForAll @LongRange(min = 1, max = 1000) long b,
      @ForAll @LongRange(min = 1, max = 1000) long factor) {
    assertThat(Points.of(a * factor, b * factor))
        .isEqualTo(Points.of(a, b))
        .hasSameHashCodeAs(Points.of(a, b));
  }
}
