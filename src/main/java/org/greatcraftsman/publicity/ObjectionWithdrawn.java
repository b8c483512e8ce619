package org.greatcraftsman.publicity;

/** Event: the objector has withdrawn an objection. */
public record ObjectionWithdrawn(String round, String number) {}
