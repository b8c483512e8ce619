package org.greatcraftsman.process.nominationaudit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.process.TaskAtHand;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Step;
import org.greatcraftsman.round.Channel;
import org.greatcraftsman.round.Deadline;

/** The flags with which a nomination goes back. */
final class Routing {

  private Routing() {}

  /** To whoever corrects the form; corrected, it comes to this level again. */
  static Map<String, Object> toCorrection(Step level) {
    return Map.of(
        NominationAuditProcess.STEP,
        Step.CORRECTION.name(),
        NominationAuditProcess.RETURN_TO,
        level.name());
  }

  /**
   * The level before the unit's.
   *
   * @throws Refusal when there is none
   */
  static Step before(TaskAtHand unitAudit) {
    return levelBefore(unitAudit).orElseThrow(() -> new Refusal("这份申报没有上一级审核单位，请改选“退回申报人修改”。"));
  }

  /** The level before the unit's, where there is one. */
  static Optional<Step> levelBefore(TaskAtHand unitAudit) {
    if (unitAudit.variables().containsKey(NominationAuditProcess.GRASSROOTS)) {
      return Optional.of(Step.GRASSROOTS);
    }
    return unitAudit.variables().containsKey(NominationAuditProcess.EMPLOYER_UNION)
            && Channel.SELF.name().equals(unitAudit.text(NominationAuditProcess.CHANNEL))
        ? Optional.of(Step.EMPLOYER)
        : Optional.empty();
  }

  /** From the federation back to the unit levels, which have time until the shortlist then. */
  static Map<String, Object> fromFederation(Map<String, Object> flags) {
    Map<String, Object> all = new HashMap<>(flags);
    all.put(NominationAuditProcess.WINDOW, Deadline.SHORTLIST_END.name());
    all.put(NominationAuditProcess.EXTENDED_UNTIL, null);
    return all;
  }
}
