package org.greatcraftsman.round;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;

/**
 * Collects the leaves of {@code rules/rule-pack.schema.json}, each with the schema of its value, by
 * path, such as {@code sizes.winners} or {@code industries[].jobs[].minimum}. The {@code rule}
 * beside a value does not count as a leaf.
 */
final class RuleLeaves {

  private final JsonNode schema;
  private final SortedMap<String, JsonNode> leaves = new TreeMap<>();

  private RuleLeaves(JsonNode schema) {
    this.schema = schema;
  }

  static SortedMap<String, JsonNode> all() {
    try (InputStream in = new ClassPathResource("rules/rule-pack.schema.json").getInputStream()) {
      RuleLeaves found = new RuleLeaves(new ObjectMapper().readTree(in));
      found.walk("", found.schema);
      return found.leaves;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void walk(String path, JsonNode node) {
    JsonNode here = resolved(node);
    JsonNode properties = here.path("properties");
    if (properties.has("value") && properties.has("rule")) {
      walk(path, properties.get("value"));
    } else if (properties.isObject()) {
      properties
          .properties()
          .forEach(
              child ->
                  walk(
                      path.isEmpty() ? child.getKey() : path + "." + child.getKey(),
                      child.getValue()));
    } else if (here.has("prefixItems")) {
      here.get("prefixItems").forEach(item -> walk(path + "[]", item));
    } else if (resolved(here.path("items")).has("properties")) {
      walk(path + "[]", here.get("items"));
    } else {
      leaves.put(path, here);
    }
  }

  /** Resolves a {@code $ref} and merges its sibling keywords into the target. */
  private JsonNode resolved(JsonNode node) {
    if (!node.has("$ref")) {
      return node;
    }
    ObjectNode target = schema.at(node.get("$ref").asText().substring(1)).deepCopy();
    merge(target, (ObjectNode) node);
    target.remove("$ref");
    return target;
  }

  private static void merge(ObjectNode into, ObjectNode from) {
    from.properties()
        .forEach(
            entry -> {
              if (into.get(entry.getKey()) instanceof ObjectNode known
                  && entry.getValue() instanceof ObjectNode more) {
                merge(known, more);
              } else {
                into.set(entry.getKey(), entry.getValue());
              }
            });
  }
}
