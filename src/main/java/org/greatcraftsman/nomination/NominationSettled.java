package org.greatcraftsman.nomination;

/**
 * Event: a nomination was settled.
 *
 * @param recommended whether it was recommended; otherwise it was rejected or withdrawn
 */
public record NominationSettled(String round, String number, boolean recommended) {}
