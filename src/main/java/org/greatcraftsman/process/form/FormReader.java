package org.greatcraftsman.process.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.spin.json.SpinJsonNode;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.process.Form;
import org.greatcraftsman.process.Label;
import org.springframework.core.GenericTypeResolver;
import org.springframework.stereotype.Component;

/**
 * Reads a submission into the record of its form: only known fields, each of its type and in its
 * range.
 */
@Component
class FormReader {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private final Validator validator;

  FormReader(Validator validator) {
    this.validator = validator;
  }

  /**
   * Reads a submission.
   *
   * @throws Refusal with one sentence for each fault
   */
  <F extends Record> F read(Form<F> form, Map<String, Object> submitted) {
    Class<F> type = fieldsOf(form);
    Map<String, String> labels = labels(type);
    if (!labels.keySet().containsAll(submitted.keySet())) {
      throw new Refusal("提交的内容里有这张表单没有的栏目，请刷新页面后重新填写。");
    }
    Map<String, Object> normalized = new HashMap<>();
    submitted.forEach((key, value) -> normalized.put(key, normalize(value)));
    F fields = convert(type, normalized, labels);
    String faults =
        validator.validate(fields).stream()
            .sorted(
                Comparator.<ConstraintViolation<F>>comparingInt(fault -> position(labels, fault))
                    .thenComparing(ConstraintViolation::getMessage))
            .map(ConstraintViolation::getMessage)
            .distinct()
            .collect(Collectors.joining());
    if (!faults.isEmpty()) {
      throw new Refusal(faults);
    }
    return fields;
  }

  /** The type argument of {@link Form} in the class of the form. */
  @SuppressWarnings("unchecked")
  private static <F extends Record> Class<F> fieldsOf(Form<F> form) {
    return (Class<F>) GenericTypeResolver.resolveTypeArgument(form.getClass(), Form.class);
  }

  private static <F extends Record> F convert(
      Class<F> type, Map<String, Object> normalized, Map<String, String> labels) {
    try {
      return MAPPER.convertValue(normalized, type);
    } catch (IllegalArgumentException wrongType) {
      String field =
          wrongType.getCause() instanceof JsonMappingException mapping
              ? mapping.getPath().stream()
                  .map(JsonMappingException.Reference::getFieldName)
                  .filter(labels::containsKey)
                  .findFirst()
                  .orElse(null)
              : null;
      throw new Refusal(
          field == null ? "填写的内容无法识别，请检查后重新提交。" : "“" + labels.get(field) + "”填写的内容不对，请检查后重新填写。");
    }
  }

  private static Map<String, String> labels(Class<? extends Record> type) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Label label = component.getAnnotation(Label.class);
      labels.put(component.getName(), label == null ? component.getName() : label.value());
    }
    return labels;
  }

  private static int position(Map<String, String> labels, ConstraintViolation<?> fault) {
    String field = fault.getPropertyPath().iterator().next().getName();
    int place = field == null ? -1 : List.copyOf(labels.keySet()).indexOf(field);
    return place < 0 ? labels.size() : place;
  }

  /**
   * Normalizes what Tasklist sends: a whole number as Integer or Double, a list as a Spin node, a
   * cleared field as an empty string.
   */
  private static Object normalize(Object value) {
    if (value instanceof SpinJsonNode node) {
      return tree(node);
    }
    if (value instanceof String text) {
      return text.isBlank() ? null : text.strip();
    }
    if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
      return number.longValue();
    }
    if (value instanceof Object[] many) {
      return Arrays.stream(many).map(FormReader::normalize).toList();
    }
    return value;
  }

  private static Object tree(SpinJsonNode node) {
    try {
      return MAPPER.readValue(node.toString(), Object.class);
    } catch (JsonProcessingException notJson) {
      throw new Refusal("填写的内容无法识别，请检查后重新提交。");
    }
  }
}
