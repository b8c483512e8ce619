package org.greatcraftsman.nomination;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.security.PersonalDataCipher;
import org.springframework.stereotype.Component;

/**
 * Computes the receipt codes. A code is a keyed hash of the number of the nomination and the
 * request key of the submission: the same submission always has the same code, and no code is
 * stored.
 */
@Component
class ReceiptCodes {

  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int LENGTH = 10;

  private final PersonalDataCipher personalData;

  ReceiptCodes(PersonalDataCipher personalData) {
    this.personalData = personalData;
  }

  String code(NominationNumber number, String requestKey) {
    String hash = personalData.fingerprint("receipt|" + number + "|" + requestKey);
    StringBuilder code = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      code.append(ALPHABET.charAt(Integer.parseInt(hash.substring(2 * i, 2 * i + 2), 16) % 32));
    }
    return code.toString();
  }

  boolean matches(String code, NominationNumber number, String requestKey) {
    return code != null
        && MessageDigest.isEqual(
            code.strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8),
            code(number, requestKey).getBytes(StandardCharsets.UTF_8));
  }
}
