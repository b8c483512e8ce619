package org.greatcraftsman.nomination;

import java.time.Instant;
import org.greatcraftsman.round.Channel;

/**
 * An entry of a staff list of nominations.
 *
 * @param unitRank rank among the nominees of the unit; {@code null} before the unit agreed
 */
public record NominationListEntry(
    NomineeCard card,
    NominationStatus status,
    Channel channel,
    Integer unitRank,
    Instant receivedAt) {}
