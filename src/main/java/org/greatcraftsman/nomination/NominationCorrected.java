package org.greatcraftsman.nomination;

import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;

/** Event: the nominator corrected a returned form on the portal. */
public record NominationCorrected(RoundId round, NominationNumber number) {}
