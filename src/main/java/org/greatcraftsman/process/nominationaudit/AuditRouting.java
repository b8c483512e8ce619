package org.greatcraftsman.process.nominationaudit;

import java.util.Optional;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.TaskContext;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Step;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Variables;
import org.greatcraftsman.round.Channel;
import org.greatcraftsman.round.Deadline;

/** The routing variables with which a nomination goes back. */
final class AuditRouting {

  private AuditRouting() {}

  /** Routes the nomination to its correction, and from there to the given level. */
  static ProcessVariables toCorrection(Step level) {
    return Step.CORRECTION.next().and(Variables.RETURN_TO, level);
  }

  /**
   * The level before the unit's.
   *
   * @throws Refusal when there is none
   */
  static Step before(TaskContext unitAudit) {
    return levelBefore(unitAudit).orElseThrow(() -> new Refusal("这份申报没有上一级审核单位，请改选“退回申报人修改”。"));
  }

  /** The level before the unit's; empty when there is none. */
  static Optional<Step> levelBefore(TaskContext unitAudit) {
    if (unitAudit.find(Variables.GRASSROOTS).isPresent()) {
      return Optional.of(Step.GRASSROOTS);
    }
    return unitAudit.find(Variables.EMPLOYER_UNION).isPresent()
            && unitAudit.get(Variables.CHANNEL) == Channel.SELF
        ? Optional.of(Step.EMPLOYER)
        : Optional.empty();
  }

  /** Adds that the unit levels have time until the shortlist is due. */
  static ProcessVariables fromFederation(ProcessVariables routing) {
    return routing
        .and(Variables.WINDOW, Deadline.SHORTLIST_END)
        .andCleared(Variables.EXTENDED_UNTIL);
  }
}
