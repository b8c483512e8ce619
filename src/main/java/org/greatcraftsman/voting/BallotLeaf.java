package org.greatcraftsman.voting;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.ledger.CanonicalJson;
import org.greatcraftsman.ledger.MerkleTree;

/**
 * The leaf of a ballot in the Merkle tree. It contains a salted commitment to the choices: without
 * the salt, which only auditors get, it reveals nothing about them; with the salt it proves that
 * the ballot is unchanged.
 */
record BallotLeaf(RoundId round, String period, String id, String nonce, String commitment) {

  /** Returns the commitment to the choices: SHA-256 of salt and choices. */
  static String commitment(String salt, List<NominationNumber> choices) {
    return CanonicalJson.sha256(salt + "|" + String.join(",", choices));
  }

  /** The text that is hashed. */
  String text() {
    return String.join("|", "gcc-ballot-v1", round, period, id, nonce, commitment);
  }

  byte[] bytes() {
    return text().getBytes(StandardCharsets.UTF_8);
  }

  /** SHA-256(0x00 ‖ text): the root of a tree with this one leaf. */
  String hash() {
    return HexFormat.of().formatHex(MerkleTree.of(List.of(bytes())).root());
  }
}
