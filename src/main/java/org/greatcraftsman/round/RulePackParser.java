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

/** Reads a rule pack's text, checks it wholly, and makes it the tree of records. */
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

  private final RulePackStructure structure = new RulePackStructure();
  private final RulePackSense sense;

  RulePackParser(WorkingDays workingDays) {
    this.sense = new RulePackSense(workingDays);
  }

  /**
   * The pack in this YAML text.
   *
   * @throws RulePackInvalid with every fault
   */
  ParsedPack parse(String name, String yaml) {
    JsonNode tree;
    try {
      tree = YAML.readTree(yaml);
    } catch (JsonProcessingException e) {
      throw new RulePackInvalid(
          name,
          List.of(
              new RulePackFault(
                  "第" + e.getLocation().getLineNr() + "行",
                  "不是合法的YAML(" + e.getOriginalMessage() + "),请检查缩进、引号和重复的键。")));
    }
    List<RulePackFault> faults = new ArrayList<>(structure.faults(tree));
    if (tree.isObject()) {
      faults.addAll(sense.faults(bind(without(tree, faults))));
    }
    if (!faults.isEmpty()) {
      throw new RulePackInvalid(name, faults);
    }
    RulePack rules = bind(tree);
    String canonical = CanonicalJson.of(tree);
    return new ParsedPack(rules, canonical, CanonicalJson.sha256(canonical));
  }

  /** The pack in a canonical text that was locked: it was checked then. */
  static ParsedPack locked(String canonical) {
    try {
      return new ParsedPack(
          bind(RECORDS.readTree(canonical)), canonical, CanonicalJson.sha256(canonical));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a locked rule pack cannot be read", e);
    }
  }

  /** The sections without a fault of shape: their meaning is checked all the same. */
  private static JsonNode without(JsonNode tree, List<RulePackFault> faults) {
    ObjectNode sound = tree.deepCopy();
    sound.retain(SECTIONS);
    faults.forEach(fault -> sound.remove(fault.path().split("[.]")[0]));
    return sound;
  }

  private static RulePack bind(JsonNode tree) {
    ObjectNode sources = JsonNodeFactory.instance.objectNode();
    ObjectNode values = (ObjectNode) values(tree, "", sources);
    values.set("sources", sources);
    try {
      return RECORDS.treeToValue(values, RulePack.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the schema of rule packs lets through what none can be", e);
    }
  }

  /**
   * The tree with each {@code {value, rule}} replaced by its value; the rules go to the sources.
   */
  private static JsonNode values(JsonNode node, String path, ObjectNode sources) {
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
                    values(
                        child.getValue(),
                        path.isEmpty() ? child.getKey() : path + "." + child.getKey(),
                        sources)));
    return values;
  }
}
