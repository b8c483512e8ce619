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
 * Encrypts personal data such as ID numbers and telephone numbers for the database, and computes
 * keyed fingerprints for finding encrypted values. The setting {@code craftsman.keyset-file} names
 * the file with the keys, without which the data cannot be read. A rehearsal creates its keys under
 * {@code data/}.
 */
@Component
public class PersonalDataCipher {

  private static final byte[] ASSOCIATED_DATA = "personal-data".getBytes(StandardCharsets.UTF_8);
  private static final int FINGERPRINT_BYTES = 32;

  private final Aead aead;
  private final PrfSet prf;

  /**
   * Reads the keys.
   *
   * @param keysetFile the path of the key file, of which the office keeps a copy elsewhere
   * @param create true to create a missing file
   */
  public PersonalDataCipher(
      @Value("${craftsman.keyset-file:}") String keysetFile,
      @Value("${craftsman.keyset-create:false}") boolean create)
      throws GeneralSecurityException {
    KeysetFile keysets = KeysetFile.read(keysetFile.isBlank() ? null : Path.of(keysetFile), create);
    this.aead = keysets.cipher();
    this.prf = keysets.keyedHash();
  }

  /** Encrypts a text with AES-256-GCM. The result differs in each call. */
  public String encrypt(String clear) {
    try {
      return Base64.getEncoder()
          .encodeToString(aead.encrypt(clear.getBytes(StandardCharsets.UTF_8), ASSOCIATED_DATA));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("personal data cannot be encrypted", e);
    }
  }

  /**
   * Decrypts a result of {@link #encrypt}.
   *
   * @throws IllegalStateException if the text was changed or encrypted with another key
   */
  public String decrypt(String encrypted) {
    try {
      return new String(
          aead.decrypt(Base64.getDecoder().decode(encrypted), ASSOCIATED_DATA),
          StandardCharsets.UTF_8);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "personal data cannot be decrypted: the data or the keyset was changed", e);
    }
  }

  /** Computes the keyed hash (HMAC-SHA-256) of a text, as 64 hexadecimal digits. */
  public String fingerprint(String clear) {
    try {
      return HexFormat.of()
          .formatHex(prf.computePrimary(clear.getBytes(StandardCharsets.UTF_8), FINGERPRINT_BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("personal data cannot be hashed", e);
    }
  }
}
