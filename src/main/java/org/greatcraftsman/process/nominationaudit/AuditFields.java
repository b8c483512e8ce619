package org.greatcraftsman.process.nominationaudit;

import org.greatcraftsman.nomination.AuditDecision;
import org.greatcraftsman.nomination.AuditLevel;
import org.greatcraftsman.nomination.AuditOpinion;

/**
 * The fields that the audit forms of all levels have: a decision, and a reason unless it agrees.
 */
interface AuditFields {

  /** The decision; {@code null} before one is chosen. */
  Choice decision();

  String reason();

  /** The opinion of this person at this level. */
  default AuditOpinion opinion(AuditLevel level, String person) {
    return new AuditOpinion(level, decision().meaning(), reason(), person);
  }

  /** A decision that the form of a level offers. */
  interface Choice {

    /** The decision that is recorded for it. */
    AuditDecision meaning();
  }
}
