package org.greatcraftsman.honor;

import java.time.LocalDate;

/**
 * One slot of the media series about the people named.
 *
 * @param outlet the name of the media outlet, 2 to 60 characters
 * @param startsOn the first day
 * @param endsOn the last day
 * @param theme the theme, 2 to 200 characters
 */
public record MediaSlot(String outlet, LocalDate startsOn, LocalDate endsOn, String theme) {}
