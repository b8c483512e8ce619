package org.greatcraftsman.security;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Encrypts personal data (ID numbers, telephones) for the database and gives each value a keyed
 * fingerprint by which it is found again. The keys are in the file {@code craftsman.keyset-file};
 * who loses that file loses the data. A rehearsal makes its own keys under {@code data/}.
 */
@Component
public class PersonalDataCipher {

  private static final byte[] ASSOCIATED_DATA = "personal-data".getBytes(StandardCharsets.UTF_8);
  private static final int FINGERPRINT_BYTES = 32;

  private final Aead aead;
  private final PrfSet prf;

  /**
   * @param keysetFile where the keys are; the office keeps a copy elsewhere
   * @param create whether a missing file is made: in a rehearsal, never in production
   */
  public PersonalDataCipher(
      @Value("${craftsman.keyset-file:}") String keysetFile,
      @Value("${craftsman.keyset-create:false}") boolean create)
      throws GeneralSecurityException {
    KeysetFile keysets = KeysetFile.read(keysetFile.isBlank() ? null : Path.of(keysetFile), create);
    this.aead = keysets.cipher();
    this.prf = keysets.keyedHash();
  }

  /** Encrypts (AES-256-GCM); the same text gives another result each time. */
  public String encrypt(String clear) {
    try {
      return Base64.getEncoder()
          .encodeToString(aead.encrypt(clear.getBytes(StandardCharsets.UTF_8), ASSOCIATED_DATA));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("personal data cannot be encrypted", e);
    }
  }

  /** Decrypts what {@link #encrypt} gave. */
  public String decrypt(String encrypted) {
    try {
      return new String(
          aead.decrypt(Base64.getDecoder().decode(encrypted), ASSOCIATED_DATA),
          StandardCharsets.UTF_8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "personal data cannot be decrypted: it was changed, or the keyset is another one", e);
    }
  }

  /** The keyed hash (HMAC-SHA-256) of a text, 64 hexadecimal digits: equal texts, equal hashes. */
  public String fingerprint(String clear) {
    try {
      return HexFormat.of()
          .formatHex(prf.computePrimary(clear.getBytes(StandardCharsets.UTF_8), FINGERPRINT_BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("personal data cannot be hashed", e);
    }
  }
}
