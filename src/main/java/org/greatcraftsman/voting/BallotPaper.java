package org.greatcraftsman.voting;

import java.util.Comparator;
import java.util.List;
import org.greatcraftsman.ledger.CanonicalJson;

/**
 * The ballot paper of one voter.
 *
 * @param nominees numbers of those who stand, in an order of the voter's own that never changes:
 *     who stands first on a list gets more votes, so nobody stands first on all of them
 * @param minimum how many must be chosen at least
 * @param maximum how many may be chosen at most
 */
public record BallotPaper(List<String> nominees, int minimum, int maximum) {

  static BallotPaper of(
      String round, Voter voter, List<String> voteList, int minimum, int maximum) {
    return new BallotPaper(
        voteList.stream()
            .sorted(Comparator.comparing(nominee -> sortKey(round, voter, nominee)))
            .toList(),
        minimum,
        maximum);
  }

  private static String sortKey(String round, Voter voter, String nominee) {
    return CanonicalJson.sha256(String.join("|", voter.fingerprint(), round, nominee));
  }
}
