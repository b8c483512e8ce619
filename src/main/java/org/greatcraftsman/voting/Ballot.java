package org.greatcraftsman.voting;

import java.time.Instant;
import java.util.List;
import org.greatcraftsman.ledger.CanonicalJson;

/** One ballot as it goes into the box. */
record Ballot(
    Leaf leaf,
    String hash,
    String salt,
    Voter voter,
    List<String> choices,
    Instant receivedAt,
    String address) {

  static Ballot made(
      String round, BallotRules rules, Voter voter, List<String> choices, String address) {
    String salt = Random128.next();
    Leaf leaf =
        new Leaf(
            round, rules.period(), Random128.next(), Random128.next(), Leaf.seal(salt, choices));
    return new Ballot(leaf, leaf.hash(), salt, voter, choices, rules.received(), address);
  }

  /** Equal for ballots that name the same people. */
  String choiceSet() {
    return CanonicalJson.sha256(String.join(",", choices)).substring(0, 16);
  }

  Receipt receipt() {
    return new Receipt(leaf.round(), leaf.period(), hash, receivedAt);
  }
}
