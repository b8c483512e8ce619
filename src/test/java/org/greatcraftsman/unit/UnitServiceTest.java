package org.greatcraftsman.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.nomination.SampleForms;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.round.RulePack;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The lookup of recommending units for the rules of a round. */
@OfficeTest
class UnitServiceTest {

  @Autowired UnitService units;

  @Test
  void onlyRecommendingUnitsAreFoundForQuotas() {
    SampleForms.register(units);

    assertThat(units.recommendingUnitName("Q01")).contains("江岸区总工会");
    assertThat(units.recommendingUnitName("Q01J1")).as("a grassroots union").isEmpty();
    assertThat(units.recommendingUnitName("Q99")).as("an unknown code").isEmpty();
    assertThat(units.recommendingUnits())
        .extracting(Unit::code)
        .containsExactly(new UnitCode("D01"), new UnitCode("Q01"), new UnitCode("Q02"));
  }

  @Test
  void theKindsOfRecommendingUnitsInTheRulesAreThoseOfTheUnits() {
    assertThat(RulePack.RecommendingUnitKind.values())
        .extracting(Enum::name)
        .containsExactlyElementsOf(
            Arrays.stream(UnitKind.values()).filter(UnitKind::recommends).map(Enum::name).toList());
  }
}
