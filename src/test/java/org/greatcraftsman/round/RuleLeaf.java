package org.greatcraftsman.round;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/**
 * A leaf of the rule pack with another value for it and an observation of the behaviour that it
 * controls. Values are YAML; places are paths such as {@code industries[3].minimum}.
 */
public final class RuleLeaf {

  private static final YAMLMapper YAML = new YAMLMapper();

  /** Observes the behaviour under the given rules; equal results mean equal behaviour. */
  public interface Observation {
    Object under(RulePack rules) throws Exception;
  }

  private final String place;
  private final Observation observation;
  private final Map<String, String> given = new LinkedHashMap<>();
  private final Map<String, String> changes = new LinkedHashMap<>();

  private RuleLeaf(String place, String other, Observation observation) {
    this.place = place;
    this.observation = observation;
    this.changes.put(place, other);
  }

  /** A leaf whose other value changes the result of the observation. */
  public static RuleLeaf leaf(String place, String other, Observation observation) {
    return new RuleLeaf(place, other, observation);
  }

  /** A leaf whose other value contradicts the rest of the shipped pack, which is then rejected. */
  static RuleLeaf refused(String place, String other) {
    return new RuleLeaf(place, other, null);
  }

  /** Sets a value in the pack both before and after the change. */
  public RuleLeaf given(String other, String value) {
    given.put(other, value);
    return this;
  }

  /** Changes another value together with the leaf, to keep the pack free of contradictions. */
  public RuleLeaf along(String other, String value) {
    changes.put(other, value);
    return this;
  }

  /** The path of the leaf in the schema, such as {@code industries[].minimum}. */
  String path() {
    return place.replaceAll("\\[\\d+]", "[]");
  }

  /** The observation; {@code null} for a leaf whose other value is rejected. */
  Observation observation() {
    return observation;
  }

  String before() {
    return pack(given);
  }

  String after() {
    Map<String, String> all = new LinkedHashMap<>(given);
    all.putAll(changes);
    return pack(all);
  }

  /** The shipped pack with another value at the given place. */
  static String pack(String place, String value) {
    return pack(Map.of(place, value));
  }

  private static String pack(Map<String, String> values) {
    try {
      JsonNode pack = YAML.readTree(shipped());
      for (Map.Entry<String, String> value : values.entrySet()) {
        set(pack, value.getKey(), YAML.readTree(value.getValue()));
      }
      return YAML.writeValueAsString(pack);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String shipped() throws IOException {
    return new ClassPathResource("rules/wuhan-2.yaml").getContentAsString(StandardCharsets.UTF_8);
  }

  private static void set(JsonNode pack, String place, JsonNode value) {
    JsonNode node = pack;
    String[] steps = place.replace("[", ".").replace("]", "").split("[.]");
    for (int i = 0; i < steps.length; i++) {
      node = value(node);
      if (i == steps.length - 1) {
        put(node, steps[i], value);
      } else {
        node =
            node instanceof ArrayNode list
                ? list.get(Integer.parseInt(steps[i]))
                : node.get(steps[i]);
      }
    }
  }

  private static JsonNode value(JsonNode node) {
    return node.has("value") && node.has("rule") ? node.get("value") : node;
  }

  private static void put(JsonNode parent, String step, JsonNode value) {
    if (parent instanceof ArrayNode list) {
      list.set(Integer.parseInt(step), value);
      return;
    }
    JsonNode child = parent.get(step);
    if (child != null && child.has("value") && child.has("rule")) {
      ((ObjectNode) child).set("value", value);
    } else {
      ((ObjectNode) parent).set(step, value);
    }
  }
}
