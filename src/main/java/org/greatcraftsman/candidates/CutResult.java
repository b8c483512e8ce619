package org.greatcraftsman.candidates;

import org.greatcraftsman.round.RulePack.PersonKind;

/**
 * The result of the cut for one nominee of the vote list.
 *
 * @param number the nomination's number
 * @param outcome whether the file went on, or why not
 * @param place the place by expert points; 0 without enough marks
 * @param kind by which the bodies to consult are chosen
 * @param occupation where the person works, in the terms of the rules
 */
public record CutResult(
    String number, CutOutcome outcome, int place, PersonKind kind, Occupation occupation) {}
