package org.greatcraftsman.voting;

import java.security.SecureRandom;
import java.util.HexFormat;

/** 128 random bits as 32 hexadecimal digits. */
final class RandomTokens {

  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomTokens() {}

  static String hex128() {
    byte[] bits = new byte[16];
    RANDOM.nextBytes(bits);
    return HexFormat.of().formatHex(bits);
  }

  /** Six random decimal digits. */
  static String sixDigits() {
    return "%06d".formatted(RANDOM.nextInt(1_000_000));
  }
}
