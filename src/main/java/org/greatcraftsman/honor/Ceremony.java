package org.greatcraftsman.honor;

import java.time.LocalDate;

/**
 * The award ceremony as it took place.
 *
 * @param place at most 200 characters
 * @param attendance how many people came, from 1
 */
public record Ceremony(LocalDate heldOn, String place, int attendance) {}
