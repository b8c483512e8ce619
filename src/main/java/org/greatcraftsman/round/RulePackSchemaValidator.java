package org.greatcraftsman.round;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.springframework.core.io.ClassPathResource;

/** Validates a rule pack against the schema {@code rules/rule-pack.schema.json}. */
final class RulePackSchemaValidator {

  private final Schema schema;

  RulePackSchemaValidator() {
    try (InputStream in = new ClassPathResource("rules/rule-pack.schema.json").getInputStream()) {
      schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(new ObjectMapper().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<RulePackViolation> violations(JsonNode tree) {
    List<RulePackViolation> violations = new ArrayList<>();
    schema.validate(tree).stream()
        .map(RulePackSchemaValidator::toViolation)
        .distinct()
        .forEach(violations::add);
    checkDatesExist(tree, "", violations);
    return violations;
  }

  /** Finds dates that match the pattern of the schema but do not exist, such as 30 February. */
  private static void checkDatesExist(
      JsonNode node, String path, List<RulePackViolation> violations) {
    if (node.isTextual() && node.textValue().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}(T.*)?")) {
      try {
        LocalDate.parse(node.textValue().substring(0, 10));
      } catch (DateTimeParseException e) {
        violations.add(new RulePackViolation(path, "没有“" + node.textValue() + "”这一天，请改为真实的日期。"));
      }
    }
    node.properties()
        .forEach(
            child ->
                checkDatesExist(
                    child.getValue(),
                    path.isEmpty() ? child.getKey() : path + "." + child.getKey(),
                    violations));
  }

  private static RulePackViolation toViolation(Error error) {
    String path =
        error.getInstanceLocation().toString().replaceFirst("^[/$]\\.?", "").replace('/', '.');
    return new RulePackViolation(path.isEmpty() ? "（最上层）" : path, sentence(error));
  }

  private static String sentence(Error error) {
    JsonNode allowed = error.getSchemaNode();
    return switch (error.getKeyword()) {
      case "additionalProperties" -> "规则包里不能有“" + error.getProperty() + "”这一项，请删去。";
      case "required" -> "缺少“" + error.getProperty() + "”这一项，请补上。";
      case "type" -> "类型不对，只允许" + typeName(allowed.asText()) + "。";
      case "minimum" -> "太小，最小为" + allowed.asText() + "。";
      case "maximum" -> "太大，最大为" + allowed.asText() + "。";
      case "minLength", "minItems" -> "不能为空，至少要有" + allowed.asText() + "项（字）。";
      case "maxLength", "maxItems" -> "太多，至多" + allowed.asText() + "项（字）。";
      case "uniqueItems" -> "有重复的项，每项只能出现一次。";
      case "enum" -> "只允许下列之一：" + joinedValues(allowed) + "。";
      case "const" -> "只允许" + constant(allowed) + "。";
      case "pattern" -> "写法不对，须符合" + allowed.asText() + "。";
      default -> "不符合规则包的结构（" + error.getKeyword() + "）。";
    };
  }

  private static String joinedValues(JsonNode values) {
    TreeSet<String> names = new TreeSet<>();
    values.forEach(value -> names.add(value.asText()));
    return String.join("、", names);
  }

  private static String constant(JsonNode value) {
    if (!value.isArray()) {
      return value.asText();
    }
    List<String> items = new ArrayList<>();
    value.forEach(item -> items.add(item.asText()));
    return "依次为" + String.join("、", items);
  }

  private static String typeName(String name) {
    return switch (name) {
      case "integer" -> "整数";
      case "boolean" -> "true或false";
      case "string" -> "文字";
      case "array" -> "列表";
      default -> "带下级的项（每个值写成{value: …, rule: …}）";
    };
  }
}
