package org.greatcraftsman.determination;

import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.candidates.Occupation;

/**
 * An offered candidate who is not on the list.
 *
 * @param number the candidate's number
 * @param overall the place among all offered candidates, from 1
 * @param margin why the candidate is not on the list, as a Chinese sentence
 */
public record MissedEntry(
    NominationNumber number,
    int overall,
    String margin,
    CompositeFigures figures,
    Occupation occupation) {}
