package org.greatcraftsman.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.junit.jupiter.api.Test;

/** The state changes that a nomination allows and refuses. */
class NominationTest {

  private static final Instant NOW = Instant.EPOCH;

  private final Nomination nomination =
      new Nomination(new RoundId("GCC2"), new NominationNumber("GCC2-0001"), NOW);

  private static void assertRefused(ThrowingCallable act, String sentence) {
    assertThatThrownBy(act).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
  }

  @Test
  void aSettledNominationCanNeitherBeAuditedNorWithdrawn() {
    nomination.awaitAudit(NominationStatus.UNIT_AUDIT, NOW);
    nomination.reject(NOW);

    assertRefused(() -> nomination.requireUnsettled(), "已办结（不予推荐）");
    assertRefused(() -> nomination.agreeByUnit(1, NOW), "已办结");
    assertRefused(() -> nomination.revokeUnitAgreement(), "已办结");
    assertRefused(() -> nomination.reject(NOW), "已办结");
    assertRefused(() -> nomination.recommend(NOW), "已办结");
    assertRefused(() -> nomination.withdraw(NOW), "不能再撤回");
    assertRefused(() -> nomination.withdrawReturned(NOW), "只有退回的申报");
    assertThatThrownBy(() -> nomination.awaitAudit(NominationStatus.FEDERATION_AUDIT, NOW))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> nomination.markReturned(NOW))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> nomination.markOverdue(NOW)).isInstanceOf(IllegalStateException.class);
    assertThat(nomination.status()).isEqualTo(NominationStatus.REJECTED);
  }

  @Test
  void aNominationCanBeWithdrawnOnlyBeforeTheUnitAgrees() {
    nomination.awaitAudit(NominationStatus.UNIT_AUDIT, NOW);
    assertThat(nomination.mayBeWithdrawn()).isTrue();
    nomination.agreeByUnit(1, NOW);

    assertRefused(() -> nomination.withdraw(NOW), "不能再撤回");
    nomination.revokeUnitAgreement();
    nomination.withdraw(NOW);
    assertThat(nomination.status()).isEqualTo(NominationStatus.WITHDRAWN);
    assertThat(nomination.unitRank()).isNull();
  }

  @Test
  void anOverdueNominationCannotBeWithdrawn() {
    nomination.markOverdue(NOW);

    assertRefused(() -> nomination.withdraw(NOW), "逾期");
  }

  @Test
  void onlyAReturnedNominationCanBeCorrectedOrWithdrawnByItsUnit() {
    nomination.awaitAudit(NominationStatus.UNIT_AUDIT, NOW);
    assertRefused(() -> nomination.requireReturned(), "只有退回的申报才能修改");
    assertRefused(() -> nomination.withdrawReturned(NOW), "只有退回的申报才能在此撤回");

    nomination.markReturned(NOW);
    nomination.requireReturned();
    nomination.withdrawReturned(NOW);
    assertThat(nomination.status()).isEqualTo(NominationStatus.WITHDRAWN);
  }

  @Test
  void aNominationWithoutARankCannotBeRecommended() {
    assertThatThrownBy(() -> nomination.recommend(NOW)).isInstanceOf(IllegalStateException.class);

    nomination.assignUnitRank(3);
    assertThatThrownBy(() -> nomination.assignUnitRank(4))
        .isInstanceOf(IllegalStateException.class);
    nomination.recommend(NOW);
    assertThat(nomination.status()).isEqualTo(NominationStatus.RECOMMENDED);
  }

  @Test
  void aLotIsDrawnOnce() {
    nomination.assignLot(7);

    assertThatThrownBy(() -> nomination.assignLot(8)).isInstanceOf(IllegalStateException.class);
    assertThat(nomination.lot()).isEqualTo(7);
  }

  @Test
  void onlyAnAuditStepAwaitsAnAudit() {
    assertThatThrownBy(() -> nomination.awaitAudit(NominationStatus.RECOMMENDED, NOW))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
