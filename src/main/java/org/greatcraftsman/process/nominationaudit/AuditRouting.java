package org.greatcraftsman.process.nominationaudit;

import java.util.Optional;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.TaskContext;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Step;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Variables;
import org.greatcraftsman.round.Channel;
import org.greatcraftsman.round.Deadline;

/** The routing variables that return a nomination to an earlier step. */
final class AuditRouting {

  private AuditRouting() {}

  /** Routes the nomination to its correction, and then to a level. */
  static ProcessVariables toCorrection(Step level) {
    return Step.CORRECTION.next().and(Variables.RETURN_TO, level);
  }

  /**
   * The level before the unit's.
   *
   * @throws Refusal if there is none
   */
  static Step previousLevel(TaskContext unitAudit) {
    return findPreviousLevel(unitAudit)
        .orElseThrow(() -> new Refusal("这份申报没有上一级审核单位，请改选“退回申报人修改”。"));
  }

  /** The level before the unit's; empty if there is none. */
  static Optional<Step> findPreviousLevel(TaskContext unitAudit) {
    if (unitAudit.find(Variables.GRASSROOTS).isPresent()) {
      return Optional.of(Step.GRASSROOTS);
    }
    return unitAudit.find(Variables.EMPLOYER_UNION).isPresent()
            && unitAudit.get(Variables.CHANNEL) == Channel.SELF
        ? Optional.of(Step.EMPLOYER)
        : Optional.empty();
  }

  /** Adds the deadline of the shortlist as the new deadline of the unit levels. */
  static ProcessVariables fromFederation(ProcessVariables routing) {
    return routing
        .and(Variables.WINDOW, Deadline.SHORTLIST_END)
        .andCleared(Variables.EXTENDED_UNTIL);
  }
}
