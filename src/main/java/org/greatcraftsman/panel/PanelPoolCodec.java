package org.greatcraftsman.panel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.greatcraftsman.ledger.CanonicalJson;

/**
 * Codec between the pool of a panel draw and its text form, a canonical JSON object with the
 * industries of each expert by code: <code>{"Z0123456789abcdef":["AUTO","STEEL"]}</code>. The hash
 * of the pool is computed over this text.
 */
final class PanelPoolCodec {

  private static final JsonMapper JSON = new JsonMapper();

  private PanelPoolCodec() {}

  static String write(SortedMap<String, SortedSet<String>> pool) {
    return CanonicalJson.of(pool);
  }

  /**
   * Reads what {@link #write} returned.
   *
   * @throws IllegalArgumentException if the text is not the text form of a pool
   */
  static SortedMap<String, SortedSet<String>> read(String text) {
    try {
      return JSON.readValue(text, new TypeReference<TreeMap<String, SortedSet<String>>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a pool: " + text, e);
    }
  }
}
