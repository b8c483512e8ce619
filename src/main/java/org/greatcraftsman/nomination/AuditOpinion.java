package org.greatcraftsman.nomination;

/**
 * An auditor's decision about one nomination.
 *
 * @param level the level at which the auditor decides
 * @param reason why; may be {@code null} when the auditor agrees
 * @param unitRank the place among the unit's own nominees, from 1; only where a unit agrees
 * @param actor user id of the auditor
 */
public record AuditOpinion(
    AuditLevel level, AuditDecision decision, String reason, Integer unitRank, String actor) {

  public AuditOpinion(AuditLevel level, AuditDecision decision, String reason, String actor) {
    this(level, decision, reason, null, actor);
  }

  String writtenReason() {
    return reason == null ? "" : reason.strip();
  }
}
