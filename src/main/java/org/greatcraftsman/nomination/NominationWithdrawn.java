package org.greatcraftsman.nomination;

/** Event: a nomination was withdrawn by its nominator. */
public record NominationWithdrawn(String round, String number) {}
