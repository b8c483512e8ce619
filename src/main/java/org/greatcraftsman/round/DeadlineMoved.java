package org.greatcraftsman.round;

import java.time.Instant;

/** An administrator moved a deadline of this round to this moment. */
public record DeadlineMoved(String round, Deadline deadline, Instant to) {}
