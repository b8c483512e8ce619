package org.greatcraftsman.determination;

import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.candidates.Occupation;

/**
 * A candidate on a proposed list.
 *
 * @param number the candidate's number
 * @param place the place on the list, from 1
 * @param overall the place among all offered candidates, from 1
 */
public record ListEntry(
    NominationNumber number,
    int place,
    int overall,
    CompositeFigures figures,
    Occupation occupation) {}
