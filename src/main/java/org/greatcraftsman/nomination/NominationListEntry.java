package org.greatcraftsman.nomination;

import java.time.Instant;
import org.greatcraftsman.round.Channel;

/**
 * One line of a staff list of nominations.
 *
 * @param unitRank the place among its unit's nominees; {@code null} before the unit agreed
 */
public record NominationListEntry(
    NomineeCard card,
    NominationStatus status,
    Channel channel,
    Integer unitRank,
    Instant receivedAt) {}
