package org.greatcraftsman.shortlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.nomination.SampleForms;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.unit.UnitService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Explanations of shortfalls and the decisions on them. */
@OfficeTest
class ShortfallServiceTest {

  private static final RoundId ROUND = new RoundId("GCC2");
  private static final String ALREADY_DECIDED = "该单位推荐人数不足一事已有决定，不能再改动；请返回列表刷新。";

  @Autowired ShortfallService shortfalls;
  @Autowired RoundService rounds;
  @Autowired UnitService units;

  @BeforeEach
  void recordShortfalls() {
    rounds.open("wuhan-2", "office-1");
    SampleForms.register(units);
    shortfalls.recordShortfalls(ROUND);
  }

  @Test
  void aDecidedShortfallCannotBeExplainedReturnedOrDecidedAgain() {
    shortfalls.explain(ROUND, new UnitCode("Q01"), "本区符合条件的人选不多。", "clerk-1");
    shortfalls.decide(ROUND, new UnitCode("Q01"), true, "情况属实。", "office-1");

    assertThatThrownBy(
            () -> shortfalls.explain(ROUND, new UnitCode("Q01"), "现补充说明本区情况。", "clerk-1"))
        .isInstanceOf(Refusal.class)
        .hasMessage(ALREADY_DECIDED);
    assertThatThrownBy(() -> shortfalls.sendBack(ROUND, new UnitCode("Q01"), "请再说明。", "office-1"))
        .isInstanceOf(Refusal.class)
        .hasMessage(ALREADY_DECIDED);
    assertThatThrownBy(
            () -> shortfalls.decide(ROUND, new UnitCode("Q01"), false, "不予豁免。", "office-2"))
        .isInstanceOf(Refusal.class)
        .hasMessage(ALREADY_DECIDED);
    assertThat(shortfalls.get(ROUND, new UnitCode("Q01")).waived()).isTrue();
    assertThat(shortfalls.get(ROUND, new UnitCode("Q01")).explanation()).isEqualTo("本区符合条件的人选不多。");
  }

  @Test
  void aUnitThatReachesItsMinimumHasNothingToExplain() {
    assertThatThrownBy(
            () -> shortfalls.explain(ROUND, new UnitCode("X01"), "本单位人选不足的说明。", "clerk-1"))
        .isInstanceOf(Refusal.class)
        .hasMessage("该单位没有推荐人数不足的记录，无需说明。");
  }

  @Test
  void decidingTheRemainingShortfallsLeavesDecidedOnesUnchanged() {
    shortfalls.decide(ROUND, new UnitCode("Q01"), true, "情况属实。", "office-1");

    shortfalls.decideRemaining(ROUND, false, "逾期未作说明", "office-1");
    assertThat(shortfalls.undecided(ROUND)).isEmpty();
    assertThat(shortfalls.get(ROUND, new UnitCode("Q01")).waived()).isTrue();
    assertThat(shortfalls.get(ROUND, new UnitCode("Q02")).waived()).isFalse();
  }
}
