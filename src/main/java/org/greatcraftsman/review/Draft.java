package org.greatcraftsman.review;

import java.time.Instant;

/**
 * An expert's unsubmitted input for a file. It is no mark, and only its expert sees it.
 *
 * @param g1 points for the first group of criteria, {@code null} while missing; the others alike
 * @param reason reason for the points; {@code null} if there is none
 * @param turn number of saves, which the next save must repeat (optimistic locking)
 */
public record Draft(
    Integer g1, Integer g2, Integer g3, Integer g4, String reason, Instant savedAt, int turn) {}
