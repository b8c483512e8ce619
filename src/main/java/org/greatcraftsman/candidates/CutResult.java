package org.greatcraftsman.candidates;

import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.round.RulePack.PersonKind;

/**
 * The result of the cut for one nominee of the vote list.
 *
 * @param number the nomination's number
 * @param outcome whether the nominee became a candidate, or why not
 * @param place the place by expert points, from 1; 0 without enough marks
 * @param kind the kind of person, which decides which bodies are consulted
 * @param occupation the nominee's industry and job type
 */
public record CutResult(
    NominationNumber number,
    CutOutcome outcome,
    int place,
    PersonKind kind,
    Occupation occupation) {}
