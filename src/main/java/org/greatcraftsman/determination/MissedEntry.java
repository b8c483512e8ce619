package org.greatcraftsman.determination;

import org.greatcraftsman.candidates.Occupation;

/**
 * A candidate who was offered and is not on the list.
 *
 * @param overall the place among all who were offered, from 1
 * @param margin what was missing, or which rule stood in the way: a Chinese sentence
 */
public record MissedEntry(
    String number, int overall, String margin, CompositeFigures figures, Occupation occupation) {}
