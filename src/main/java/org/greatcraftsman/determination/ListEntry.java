package org.greatcraftsman.determination;

import org.greatcraftsman.candidates.Occupation;

/**
 * One person on a proposed list.
 *
 * @param place on the list, from 1
 * @param overall the place among all candidates who were offered, from 1
 */
public record ListEntry(
    String number, int place, int overall, CompositeFigures figures, Occupation occupation) {}
