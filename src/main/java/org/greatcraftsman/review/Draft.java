package org.greatcraftsman.review;

import java.time.Instant;

/**
 * What an expert has typed about a file and not yet given. It is no mark, and nobody else ever sees
 * it.
 *
 * @param g1 the mark for the first group; {@code null} while it is open, as the others
 * @param reason {@code null} when there is none
 * @param turn how often it was saved: whoever goes on writing says which one he saw
 */
public record Draft(
    Integer g1, Integer g2, Integer g3, Integer g4, String reason, Instant savedAt, int turn) {}
