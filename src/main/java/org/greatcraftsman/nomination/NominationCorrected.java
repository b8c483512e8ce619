package org.greatcraftsman.nomination;

/** Event: the nominator corrected a returned form on the portal. */
public record NominationCorrected(String round, String number) {}
