package org.greatcraftsman.calendar;

import java.time.Duration;

/**
 * Event: the clock of the rehearsal has jumped.
 *
 * @param ahead the offset of the office's clock from the system clock; negative if it is behind
 */
public record ClockJumped(Duration ahead) {}
