package org.greatcraftsman.review;

import java.time.Instant;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;

/**
 * A void mark, without its points.
 *
 * @param file number of the nomination
 * @param expert user id of the expert
 * @param reason relationship of the expert to the nominee
 * @param by user id of the clerk who declared the conflict
 */
public record VoidedMark(
    NominationNumber file, ExpertId expert, String reason, String by, Instant at) {}
