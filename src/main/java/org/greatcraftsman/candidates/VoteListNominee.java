package org.greatcraftsman.candidates;

import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.ranking.Candidate;
import org.greatcraftsman.round.RulePack.PersonKind;

/**
 * A nominee on the vote list as it enters the cut.
 *
 * @param candidate the nominee's number, post, valid marks and lot
 * @param kind the kind of person, which decides which bodies are consulted
 * @param votes the number of valid votes
 */
public record VoteListNominee(Candidate candidate, PersonKind kind, long votes) {

  public NominationNumber number() {
    return new NominationNumber(candidate.number());
  }
}
