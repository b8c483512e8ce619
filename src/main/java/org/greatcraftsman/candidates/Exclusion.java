package org.greatcraftsman.candidates;

import java.time.Instant;
import org.greatcraftsman.NominationNumber;

/**
 * The exclusion of a candidate after the freeze; the points do not change.
 *
 * @param number the nomination's number
 * @param reason the reason that the office recorded; not public
 * @param actor the user id of the person who recorded the exclusion
 */
public record Exclusion(
    NominationNumber number, ExclusionCause cause, String reason, String actor, Instant at) {}
