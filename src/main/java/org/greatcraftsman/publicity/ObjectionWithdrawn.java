package org.greatcraftsman.publicity;

import org.greatcraftsman.RoundId;

/** Event: an objector has withdrawn an objection. */
public record ObjectionWithdrawn(RoundId round, String number) {}
