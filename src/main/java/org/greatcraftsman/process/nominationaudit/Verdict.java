package org.greatcraftsman.process.nominationaudit;

import jakarta.validation.constraints.AssertTrue;
import org.greatcraftsman.nomination.AuditDecision;
import org.greatcraftsman.nomination.AuditLevel;
import org.greatcraftsman.nomination.AuditOpinion;

/** What an auditor says at any level: agreed, or not and why. */
interface Verdict {

  /**
   * One of the {@link AuditDecision}s that this level may take; {@code null} before it is chosen.
   */
  Enum<?> decision();

  String reason();

  @AssertTrue(message = "退回或不予推荐时请写明理由（5至500字）。")
  default boolean isReasonGivenWhenNotAgreed() {
    return decision() == null
        || (meant() == AuditDecision.AGREED ? Reasons.fits(reason()) : Reasons.isGiven(reason()));
  }

  private AuditDecision meant() {
    return AuditDecision.valueOf(decision().name());
  }

  /** The verdict of this person at this level. */
  default AuditOpinion at(AuditLevel level, String person) {
    return new AuditOpinion(level, meant(), reason(), person);
  }
}
