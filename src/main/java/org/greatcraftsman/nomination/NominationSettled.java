package org.greatcraftsman.nomination;

import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;

/**
 * Event: a nomination was settled.
 *
 * @param recommended whether it was recommended; otherwise it was rejected or withdrawn
 */
public record NominationSettled(RoundId round, NominationNumber number, boolean recommended) {}
