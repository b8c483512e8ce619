package org.greatcraftsman.review;

import java.util.Optional;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;

/**
 * Event: a mark of a file became void, and the file is under review again.
 *
 * @param file number of the nomination
 * @param expert user id of the expert of the void mark
 * @param substitute user id of the expert who is asked instead; empty if none is available
 */
public record MarkVoided(
    RoundId round, NominationNumber file, ExpertId expert, Optional<ExpertId> substitute) {}
