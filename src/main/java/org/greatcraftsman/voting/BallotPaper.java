package org.greatcraftsman.voting;

import java.util.Comparator;
import java.util.List;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.ledger.CanonicalJson;

/**
 * The ballot paper of a voter.
 *
 * @param nominees numbers of the nominees on the vote list, in an order that is fixed for each
 *     voter and differs between voters, because the first name on a list gets more votes
 * @param minimum smallest number of choices
 * @param maximum largest number of choices
 */
public record BallotPaper(List<NominationNumber> nominees, int minimum, int maximum) {

  static BallotPaper of(
      RoundId round, Voter voter, List<NominationNumber> voteList, int minimum, int maximum) {
    return new BallotPaper(
        voteList.stream()
            .sorted(Comparator.comparing(nominee -> sortKey(round, voter, nominee)))
            .toList(),
        minimum,
        maximum);
  }

  private static String sortKey(RoundId round, Voter voter, NominationNumber nominee) {
    return CanonicalJson.sha256(String.join("|", voter.fingerprint(), round, nominee));
  }
}
