package org.greatcraftsman.voting;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Random tokens from a cryptographically secure generator. */
final class RandomTokens {

  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomTokens() {}

  /** Returns 128 random bits as 32 hexadecimal digits. */
  static String hex128() {
    byte[] bits = new byte[16];
    RANDOM.nextBytes(bits);
    return HexFormat.of().formatHex(bits);
  }

  /** Returns six random decimal digits. */
  static String sixDigits() {
    return "%06d".formatted(RANDOM.nextInt(1_000_000));
  }
}
