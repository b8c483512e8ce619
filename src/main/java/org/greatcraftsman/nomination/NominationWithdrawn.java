package org.greatcraftsman.nomination;

import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;

/** Event: a nomination was withdrawn by its nominator. */
public record NominationWithdrawn(RoundId round, NominationNumber number) {}
