package org.greatcraftsman.voting;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.greatcraftsman.ledger.CanonicalJson;
import org.greatcraftsman.ledger.MerkleTree;

/**
 * The leaf of one ballot. It names the ballot and holds a seal over the choices; without the salt,
 * which only auditors get, the seal says nothing about them, and with it a changed ballot shows.
 */
record BallotLeaf(String round, String period, String id, String nonce, String commitment) {

  static String commitment(String salt, List<String> choices) {
    return CanonicalJson.sha256(salt + "|" + String.join(",", choices));
  }

  /** What is hashed, as text. */
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
