package org.greatcraftsman.nomination;

/**
 * A nomination came to its end before the shortlist.
 *
 * @param recommended whether it was recommended upward; else it was rejected or withdrawn
 */
public record NominationSettled(String round, String number, boolean recommended) {}
