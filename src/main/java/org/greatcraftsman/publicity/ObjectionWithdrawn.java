package org.greatcraftsman.publicity;

/** Event: an objector has withdrawn an objection. */
public record ObjectionWithdrawn(String round, String number) {}
