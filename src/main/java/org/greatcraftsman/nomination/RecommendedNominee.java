package org.greatcraftsman.nomination;

/**
 * A nominee whom the federation has accepted, with the order in which the shortlist takes them.
 *
 * @param unitRank rank among the nominees of the unit, from 1
 * @param lot lot of the nominee, from 1; {@code null} before the nomination period is closed
 */
public record RecommendedNominee(NomineeCard card, int unitRank, Integer lot) {}
