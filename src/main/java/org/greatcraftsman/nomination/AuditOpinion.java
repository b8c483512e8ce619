package org.greatcraftsman.nomination;

/**
 * The decision of an auditor about a nomination.
 *
 * @param level level at which the auditor decides
 * @param reason reason as typed; may be {@code null} if the decision needs none
 * @param unitRank rank among the nominees of the unit, from 1; {@code null} unless a unit agrees
 * @param actor user id of the auditor
 */
public record AuditOpinion(
    AuditLevel level, AuditDecision decision, String reason, Integer unitRank, String actor) {

  /** Creates an opinion without a rank. */
  public AuditOpinion(AuditLevel level, AuditDecision decision, String reason, String actor) {
    this(level, decision, reason, null, actor);
  }
}
