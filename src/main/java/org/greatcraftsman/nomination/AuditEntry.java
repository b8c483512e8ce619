package org.greatcraftsman.nomination;

import java.time.Instant;

/**
 * A recorded act of the audit of a nomination.
 *
 * @param reason reason of the act; empty if none was given
 * @param unitRank rank among the nominees of the unit; {@code null} at other levels
 * @param actor user id, or {@code portal} for a member of the public
 */
public record AuditEntry(
    AuditLevel level,
    AuditDecision decision,
    String reason,
    Integer unitRank,
    String actor,
    Instant at) {}
