package org.greatcraftsman.round;

import java.time.Instant;
import org.greatcraftsman.RoundId;

/**
 * Event: a deadline of a round has been moved.
 *
 * @param to the new time of the deadline
 */
public record DeadlineMoved(RoundId round, Deadline deadline, Instant to) {}
