package org.greatcraftsman.honor;

import java.time.LocalDate;

/**
 * The award ceremony of a round.
 *
 * @param place the place, at most 200 characters
 * @param attendance the number of people who came, from 1
 */
public record Ceremony(LocalDate heldOn, String place, int attendance) {}
