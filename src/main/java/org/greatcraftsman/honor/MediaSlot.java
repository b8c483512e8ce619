package org.greatcraftsman.honor;

import java.time.LocalDate;

/**
 * A part of the media series.
 *
 * @param outlet who publishes it
 * @param startsOn first day
 * @param endsOn last day
 * @param theme at most 200 characters
 */
public record MediaSlot(String outlet, LocalDate startsOn, LocalDate endsOn, String theme) {}
