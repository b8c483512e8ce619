package org.greatcraftsman.candidates;

import org.greatcraftsman.ranking.Candidate;
import org.greatcraftsman.round.RulePack.PersonKind;

/**
 * A file of the vote list as it comes to the cut.
 *
 * @param candidate number, post, valid marks and lot
 * @param kind by which the bodies to consult are chosen
 * @param votes valid votes
 */
public record VoteListNominee(Candidate candidate, PersonKind kind, long votes) {

  public String number() {
    return candidate.number();
  }
}
