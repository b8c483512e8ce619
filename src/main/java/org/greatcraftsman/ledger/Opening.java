package org.greatcraftsman.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.greatcraftsman.Reason;

/**
 * A text to which an entry commits without showing it. The facts of the entry hold the commitment.
 * The opening is stored beside the chain and is not part of the entry's hash, so it can be erased
 * without breaking the chain. The random salt prevents a reader of the chain from testing guesses.
 *
 * @param salt 32 lower-case hexadecimal digits
 */
public record Opening(String salt, String text) {

  private static final int SALT_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final HexFormat HEX = HexFormat.of();
  private static final JsonMapper JSON = new JsonMapper();

  static Opening of(Reason reason) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return new Opening(HEX.formatHex(salt), reason.text());
  }

  /** Returns SHA-256 over the salt and the UTF-8 bytes of the text, in lower-case hexadecimal. */
  String commitment() {
    return HEX.formatHex(
        CanonicalJson.sha256(HEX.parseHex(salt), text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Writes openings by the name of their fact. */
  static String write(SortedMap<String, Opening> openings) {
    return CanonicalJson.of(openings);
  }

  /** Reads what {@link #write} returned. */
  static SortedMap<String, Opening> read(String stored) {
    try {
      return new TreeMap<>(JSON.readValue(stored, new TypeReference<Map<String, Opening>>() {}));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no openings", e);
    }
  }
}
