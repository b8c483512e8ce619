package org.greatcraftsman.review;

import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;

/**
 * Event: the desk reassigned a file to another expert.
 *
 * @param file number of the nomination
 * @param expert user id of the former expert
 * @param replacement user id of the new expert
 */
public record ExpertReplaced(
    RoundId round, NominationNumber file, ExpertId expert, ExpertId replacement) {}
