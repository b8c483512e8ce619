package org.greatcraftsman.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * The canonical form of JSON values by <a href="https://www.rfc-editor.org/rfc/rfc8785">RFC
 * 8785</a>, and SHA-256 over it. Decimal numbers become strings, because RFC 8785 treats every
 * number as a binary floating-point number. Binary fractions and integers beyond 2^53 are rejected.
 */
public final class CanonicalJson {

  private static final long MAX_EXACT_INTEGER = 1L << 53;

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(
              new SimpleModule()
                  .addSerializer(BigDecimal.class, ToStringSerializer.instance)
                  .addSerializer(BigInteger.class, ToStringSerializer.instance))
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private CanonicalJson() {}

  /**
   * Returns the canonical form of an object: a map, a record or a JSON tree.
   *
   * @throws IllegalArgumentException if it contains a number that RFC 8785 cannot represent exactly
   */
  public static String of(Object value) {
    try {
      // Via text, because a tree would keep a BigDecimal as a number.
      JsonNode tree = MAPPER.readTree(MAPPER.writeValueAsString(value));
      rejectInexactNumbers(tree);
      return new JsonCanonicalizer(tree.toString()).getEncodedString();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be written as JSON: " + value.getClass(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Parses a text; empty if it is not JSON. */
  static Optional<JsonNode> parse(String text) {
    try {
      return Optional.of(MAPPER.readTree(text));
    } catch (JsonProcessingException notJson) {
      return Optional.empty();
    }
  }

  private static void rejectInexactNumbers(JsonNode node) {
    if (node.isNumber()
        && (!node.canConvertToLong()
            || !node.isIntegralNumber()
            || Math.abs(node.longValue()) > MAX_EXACT_INTEGER)) {
      throw new IllegalArgumentException("write this number as a string or a BigDecimal: " + node);
    }
    node.forEach(CanonicalJson::rejectInexactNumbers);
  }

  /** Returns the SHA-256 of the UTF-8 bytes of a text, as 64 lower-case hexadecimal digits. */
  public static String sha256(String text) {
    return HexFormat.of().formatHex(sha256(text.getBytes(StandardCharsets.UTF_8)));
  }

  static byte[] sha256(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
