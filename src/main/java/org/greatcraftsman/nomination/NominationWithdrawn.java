package org.greatcraftsman.nomination;

/** A nomination was taken back by who handed it in. */
public record NominationWithdrawn(String round, String number) {}
