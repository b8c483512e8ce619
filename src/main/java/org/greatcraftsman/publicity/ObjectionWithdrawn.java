package org.greatcraftsman.publicity;

/** The objector took an objection back; nobody has to work on it any more. */
public record ObjectionWithdrawn(String round, String number) {}
