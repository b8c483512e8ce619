package org.greatcraftsman.round;

import java.time.Instant;

/**
 * Event: a deadline of a round has been moved.
 *
 * @param to the new time of the deadline
 */
public record DeadlineMoved(String round, Deadline deadline, Instant to) {}
