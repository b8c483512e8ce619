package org.greatcraftsman.nomination;

import java.time.Instant;

/**
 * One act of the audit of a nomination, as it was recorded.
 *
 * @param reason empty when none was given
 * @param unitRank the place that the unit gave among its own nominees; {@code null} at other levels
 * @param actor user id, or {@code portal} for a member of the public
 */
public record AuditEntry(
    AuditLevel level,
    AuditDecision decision,
    String reason,
    Integer unitRank,
    String actor,
    Instant at) {}
