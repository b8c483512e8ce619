package org.greatcraftsman.voting;

import java.time.Instant;
import java.util.List;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.ledger.CanonicalJson;

/**
 * A ballot that is to be stored.
 *
 * @param hash hash of the leaf, which is the number of the receipt
 * @param salt salt of the commitment in the leaf
 * @param address hash of the address block from which the ballot came
 */
record Ballot(
    BallotLeaf leaf,
    String hash,
    String salt,
    Voter voter,
    List<NominationNumber> choices,
    Instant receivedAt,
    String address) {

  static Ballot create(
      RoundId round,
      BallotRules rules,
      Voter voter,
      List<NominationNumber> choices,
      String address) {
    String salt = RandomTokens.hex128();
    BallotLeaf leaf =
        new BallotLeaf(
            round,
            rules.period(),
            RandomTokens.hex128(),
            RandomTokens.hex128(),
            BallotLeaf.commitment(salt, choices));
    return new Ballot(leaf, leaf.hash(), salt, voter, choices, rules.received(), address);
  }

  /** Hash of the choices, equal for ballots with the same choices. */
  String choicesHash() {
    return CanonicalJson.sha256(String.join(",", choices)).substring(0, 16);
  }

  BallotReceipt receipt() {
    return new BallotReceipt(leaf.round(), leaf.period(), hash, receivedAt);
  }
}
