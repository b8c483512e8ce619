package org.greatcraftsman.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.greatcraftsman.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Encryption, the key file, masking and identity numbers. */
class PersonalDataCipherTest {

  @TempDir private Path folder;

  private PersonalDataCipher data(String file, boolean create) throws Exception {
    return new PersonalDataCipher(file.isEmpty() ? "" : folder.resolve(file).toString(), create);
  }

  @Test
  void encryptedDataCanBeDecryptedAfterARestart() throws Exception {
    PersonalDataCipher first = data("keys.json", true);
    String encrypted = first.encrypt("13812341234");
    assertThat(encrypted).doesNotContain("1381234").isNotEqualTo(first.encrypt("13812341234"));

    PersonalDataCipher second = data("keys.json", false);
    assertThat(second.decrypt(encrypted)).isEqualTo("13812341234");
    assertThat(second.fingerprint("𠮷")).hasSize(64).isEqualTo(first.fingerprint("𠮷"));
    assertThat(second.fingerprint("a")).isNotEqualTo(second.fingerprint("b"));
  }

  @Test
  void anotherKeysetCannotDecryptAndHasOtherFingerprints() throws Exception {
    PersonalDataCipher ours = data("ours.json", true);
    PersonalDataCipher other = data("other.json", true);
    String encrypted = ours.encrypt("13812341234");
    assertThatThrownBy(() -> other.decrypt(encrypted)).isInstanceOf(IllegalStateException.class);
    assertThat(other.fingerprint("x")).isNotEqualTo(ours.fingerprint("x"));
  }

  @Test
  void aMissingKeyFileIsRefusedUnlessItMayBeCreated() {
    assertThatThrownBy(() -> data("missing.json", false))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("craftsman.keyset-file");
    assertThatThrownBy(() -> data("", false)).hasMessageContaining("未设置");
    assertThat(folder.resolve("missing.json")).doesNotExist();
  }

  @Test
  void onlyTheOwnerCanReadTheKeyFile() throws Exception {
    data("keys.json", true);
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("keys.json"))))
        .isEqualTo("rw-------");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void maskingKeepsTheFirstAndTheLastCharacters() {
    assertThat(Masked.phone("13812341234")).isEqualTo("138****1234");
    assertThat(Masked.idNumber("420102199001011234")).isEqualTo("420***********1234");
    assertThat(Masked.phone("1234")).isEqualTo("****");
    assertThat(Masked.phone(null)).isEmpty();
  }

  @Test
  void aValidIdNumberIsNormalizedAndMasked() {
    // The first number is the example of GB 11643-1999.
    assertThat(new IdNumber(" 11010519491231002x ").value()).isEqualTo("11010519491231002X");
    assertThat(IdNumber.withCheckCharacter("11010519491231002").value()).endsWith("2X");
    assertThat(new IdNumber("440524188001010014")).hasToString("440***********0014");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "110105194912310021",
        "11010519490231002X",
        "1101051949123100",
        "１10105194912310021",
        "11010519491231002X0"
      })
  void anInvalidIdNumberIsRefused(String typed) {
    assertThatThrownBy(() -> new IdNumber(typed))
        .isInstanceOf(Refusal.class)
        .hasMessageEndingWith("。");
  }
}
