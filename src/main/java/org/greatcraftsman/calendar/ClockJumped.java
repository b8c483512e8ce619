package org.greatcraftsman.calendar;

import java.time.Duration;

/**
 * The rehearsal's clock has jumped.
 *
 * @param ahead how far the office's clock is ahead of the machine's; negative when it is behind
 */
public record ClockJumped(Duration ahead) {}
