package org.greatcraftsman.determination;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.greatcraftsman.ledger.CanonicalJson;
import org.greatcraftsman.ranking.Bounds;
import org.greatcraftsman.ranking.Constraint;

/**
 * Codec between relaxed bounds and their text form, a canonical JSON object with the bounds by
 * constraint: <code>{"industry:SERVE":"4..12","unit:Q02":"38.."}</code>. The same object stands in
 * the ledger.
 */
public final class RelaxedBoundsCodec {

  private static final JsonMapper JSON = new JsonMapper();

  private RelaxedBoundsCodec() {}

  static String write(Map<Constraint, Bounds> bounds) {
    return CanonicalJson.of(facts(bounds));
  }

  /** The same object as a value for the ledger. */
  static SortedMap<String, String> facts(Map<Constraint, Bounds> bounds) {
    SortedMap<String, String> facts = new TreeMap<>();
    bounds.forEach((constraint, to) -> facts.put(constraint.toString(), to.toString()));
    return facts;
  }

  /**
   * Reads a JSON object that {@link #write} returned or that stands in the ledger.
   *
   * @throws IllegalArgumentException if the text is not the text form of relaxed bounds
   */
  public static SortedMap<Constraint, Bounds> read(String text) {
    try {
      JsonNode tree = JSON.readTree(text);
      if (!tree.isObject()) {
        throw new IllegalArgumentException("no relaxed bounds: " + text);
      }
      SortedMap<Constraint, Bounds> bounds = new TreeMap<>();
      for (Map.Entry<String, JsonNode> entry : tree.properties()) {
        bounds.put(Constraint.parse(entry.getKey()), Bounds.parse(entry.getValue().asText()));
      }
      return bounds;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no relaxed bounds: " + text, e);
    }
  }
}
