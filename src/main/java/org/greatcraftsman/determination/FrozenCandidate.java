package org.greatcraftsman.determination;

import org.greatcraftsman.round.RulePack.PersonKind;

/**
 * Somebody of the vote list after the cut to the candidates.
 *
 * @param number the nomination's number
 * @param cut whether the file went on, or why not
 * @param cutPlace the place by expert points; 0 without enough marks
 * @param kind by which the bodies to consult are chosen
 * @param trade where the person works, in the terms of the rules
 */
public record FrozenCandidate(String number, Cut cut, int cutPlace, PersonKind kind, Trade trade) {}
