package org.greatcraftsman.round;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.greatcraftsman.calendar.WorkingDays;
import org.greatcraftsman.ledger.CanonicalJson;
import org.springframework.stereotype.Component;

/** Parses the text of a rule pack, validates it and binds it to {@link RulePack}. */
@Component
class RulePackParser {

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();

  private static final JsonMapper RECORDS =
      JsonMapper.builder()
          .addModules(new Jdk8Module(), new JavaTimeModule())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private static final List<String> SECTIONS =
      Arrays.stream(RulePack.class.getRecordComponents()).map(RecordComponent::getName).toList();

  private final RulePackSchemaValidator schemaValidator = new RulePackSchemaValidator();
  private final RulePackSemanticValidator semanticValidator;

  RulePackParser(WorkingDays workingDays) {
    this.semanticValidator = new RulePackSemanticValidator(workingDays);
  }

  /**
   * Parses and validates a pack.
   *
   * @param name the name of the pack for the error message
   * @throws InvalidRulePackException with all violations
   */
  ParsedRulePack parse(String name, String yaml) {
    JsonNode tree;
    try {
      tree = YAML.readTree(yaml);
    } catch (JsonProcessingException e) {
      throw new InvalidRulePackException(
          name,
          List.of(
              new RulePackViolation(
                  "第" + e.getLocation().getLineNr() + "行",
                  "不是合法的YAML（" + e.getOriginalMessage() + "），请检查缩进、引号和重复的键。")));
    }
    List<RulePackViolation> violations = new ArrayList<>(schemaValidator.violations(tree));
    if (tree.isObject()) {
      violations.addAll(
          semanticValidator.violations(bind(withoutInvalidSections(tree, violations))));
    }
    if (!violations.isEmpty()) {
      throw new InvalidRulePackException(name, violations);
    }
    RulePack rules = bind(tree);
    String canonical = CanonicalJson.of(tree);
    return new ParsedRulePack(rules, canonical, CanonicalJson.sha256(canonical));
  }

  /** Parses the canonical text of a locked pack. The pack was validated before it was locked. */
  static ParsedRulePack parseLocked(String canonical) {
    try {
      return new ParsedRulePack(
          bind(RECORDS.readTree(canonical)), canonical, CanonicalJson.sha256(canonical));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a locked rule pack cannot be read", e);
    }
  }

  /** Keeps the sections without a schema violation, so that their meaning is validated too. */
  private static JsonNode withoutInvalidSections(
      JsonNode tree, List<RulePackViolation> violations) {
    ObjectNode valid = tree.deepCopy();
    valid.retain(SECTIONS);
    violations.forEach(violation -> valid.remove(violation.path().split("[.]")[0]));
    return valid;
  }

  private static RulePack bind(JsonNode tree) {
    ObjectNode sources = JsonNodeFactory.instance.objectNode();
    ObjectNode values = (ObjectNode) extractValues(tree, "", sources);
    values.set("sources", sources);
    try {
      return RECORDS.treeToValue(values, RulePack.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(
          "a tree that conforms to the schema cannot be bound to RulePack", e);
    }
  }

  /**
   * Replaces each {@code {value, rule}} outside arrays by its value and adds the rule to the
   * sources.
   */
  private static JsonNode extractValues(JsonNode node, String path, ObjectNode sources) {
    if (!node.isObject()) {
      return node;
    }
    if (node.has("value") && node.has("rule")) {
      sources.set(path, node.get("rule"));
      return node.get("value");
    }
    ObjectNode values = JsonNodeFactory.instance.objectNode();
    node.properties()
        .forEach(
            child ->
                values.set(
                    child.getKey(),
                    extractValues(
                        child.getValue(),
                        path.isEmpty() ? child.getKey() : path + "." + child.getKey(),
                        sources)));
    return values;
  }
}
