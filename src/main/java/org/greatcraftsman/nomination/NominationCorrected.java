package org.greatcraftsman.nomination;

/** The nominee corrected a returned form on the portal. */
public record NominationCorrected(String round, String number) {}
