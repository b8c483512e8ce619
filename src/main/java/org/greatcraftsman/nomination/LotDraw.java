package org.greatcraftsman.nomination;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.NominationNumber;

/**
 * A reproducible draw of lots: nominations are ordered by the SHA-256 of the published seed
 * followed by the number, in UTF-8, compared as hexadecimal text. The smallest hash has lot 1.
 */
final class LotDraw {

  private LotDraw() {}

  /** Returns the lot of each number, from 1. */
  static Map<NominationNumber, Integer> drawLots(
      String seed, Collection<NominationNumber> numbers) {
    Map<NominationNumber, String> hashes = new LinkedHashMap<>();
    numbers.forEach(number -> hashes.put(number, sha256(seed + number)));
    List<NominationNumber> order =
        numbers.stream().sorted(Comparator.comparing(hashes::get)).toList();
    Map<NominationNumber, Integer> lots = new LinkedHashMap<>();
    order.forEach(number -> lots.put(number, lots.size() + 1));
    return lots;
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
