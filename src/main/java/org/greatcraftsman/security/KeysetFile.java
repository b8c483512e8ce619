package org.greatcraftsman.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig2026;
import com.google.crypto.tink.prf.PrfSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.greatcraftsman.StartRefusal;

/** The JSON file with the keysets for personal data, which only its owner can read. */
record KeysetFile(KeysetHandle encryption, KeysetHandle fingerprint) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads the file. A missing file is created if {@code create} is true.
   *
   * @throws StartRefusal if the file is missing and {@code create} is false
   */
  static KeysetFile read(Path file, boolean create) throws GeneralSecurityException {
    try {
      if (file != null && create && Files.notExists(file)) {
        generate().write(file);
      }
      if (file == null || Files.notExists(file)) {
        String location = file == null ? "未设置" : file.toString();
        throw new StartRefusal(
            "找不到个人信息的密钥文件，未启动：请把密钥文件放好，并用craftsman.keyset-file（环境变量"
                + "CRAFTSMAN_KEYSET_FILE）指明它的位置（现为："
                + location
                + "）；第一次启动时可用craftsman.keyset-create=true新建。",
            "Not started, because the key file of the personal data is missing: put it in its place"
                + " and name it in craftsman.keyset-file (CRAFTSMAN_KEYSET_FILE); at the"
                + " first start craftsman.keyset-create=true makes a new one.");
      }
      JsonNode both = JSON.readTree(Files.readString(file));
      return new KeysetFile(
          parseKeyset(both.path("encryption"), AeadConfig2026.get()),
          parseKeyset(both.path("fingerprint"), PrfConfig2026.get()));
    } catch (IOException e) {
      throw new UncheckedIOException("密钥文件无法读写，不能启动：" + file, e);
    }
  }

  Aead cipher() throws GeneralSecurityException {
    return encryption.getPrimitive(AeadConfig2026.get(), Aead.class);
  }

  PrfSet keyedHash() throws GeneralSecurityException {
    return fingerprint.getPrimitive(PrfConfig2026.get(), PrfSet.class);
  }

  private static KeysetHandle parseKeyset(JsonNode keyset, Configuration configuration)
      throws GeneralSecurityException {
    return TinkJsonProtoKeysetFormat.parseKeyset(
        keyset.toString(), configuration, InsecureSecretKeyAccess.get());
  }

  private static KeysetFile generate() throws GeneralSecurityException {
    return new KeysetFile(
        KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get()),
        KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF, PrfConfig2026.get()));
  }

  private void write(Path file) throws GeneralSecurityException, IOException {
    ObjectNode both = JSON.createObjectNode();
    both.set("encryption", serializeKeyset(encryption, AeadConfig2026.get()));
    both.set("fingerprint", serializeKeyset(fingerprint, PrfConfig2026.get()));
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path temporary = Files.createTempFile(folder, "keyset", ".json");
    try {
      if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rw-------"));
      }
      Files.write(temporary, both.toPrettyString().getBytes(StandardCharsets.UTF_8));
      // Fails if another process has created the file meanwhile: data may exist under its keys.
      Files.move(temporary, file);
    } catch (FileAlreadyExistsException createdConcurrently) {
      Files.delete(temporary);
    }
  }

  private static JsonNode serializeKeyset(KeysetHandle keyset, Configuration configuration)
      throws GeneralSecurityException, IOException {
    return JSON.readTree(
        TinkJsonProtoKeysetFormat.serializeKeyset(
            keyset, configuration, InsecureSecretKeyAccess.get()));
  }
}
