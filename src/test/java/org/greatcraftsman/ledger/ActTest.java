package org.greatcraftsman.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalog of acts of record. */
class ActTest {

  @ParameterizedTest
  @EnumSource
  void eachActHasAChineseLabelAndACodeOfTheSameFormat(Act act) {
    assertThat(act.label()).matches("[\\p{IsHan}、]+");
    assertThat(act.code())
        .matches("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*")
        .hasSizeLessThanOrEqualTo(80);
    assertThat(Act.find(act.code())).contains(act);
  }

  @Test
  void labelsAreUnique() {
    assertThat(Arrays.stream(Act.values()).map(Act::label)).doesNotHaveDuplicates();
  }

  @Test
  void anUnknownCodeIsNotFound() {
    assertThat(Act.find("candidate.vanished")).isEmpty();
  }
}
