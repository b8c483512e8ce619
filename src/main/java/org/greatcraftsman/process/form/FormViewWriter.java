package org.greatcraftsman.process.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.greatcraftsman.process.TaskVariables;
import org.springframework.stereotype.Component;

/** Writes the data that a form shows as Spin JSON, which Camunda's forms read. */
@Component
class FormViewWriter {

  private final ObjectMapper mapper;

  FormViewWriter(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  JsonValue write(Map<String, ?> view) {
    try {
      return SpinValues.jsonValue(mapper.writeValueAsString(view)).create();
    } catch (JsonProcessingException notWritable) {
      throw new IllegalStateException("a form's view cannot be written as JSON", notWritable);
    }
  }

  /**
   * Returns a form with the view embedded as an expression, because JSON is also a FEEL literal.
   * Tasklist requests no variables for a start form.
   */
  InputStream into(InputStream form, Map<String, ?> view) {
    try (form) {
      ObjectNode schema = (ObjectNode) mapper.readTree(form);
      ((ArrayNode) schema.get("components"))
          .insertObject(0)
          .put("id", "expression_view")
          .put("type", "expression")
          .put("key", TaskVariables.VIEW)
          .put("computeOn", "change")
          .put("expression", "=" + mapper.writeValueAsString(view));
      return new ByteArrayInputStream(mapper.writeValueAsBytes(schema));
    } catch (IOException notReadable) {
      throw new IllegalStateException("a start form cannot carry its view", notReadable);
    }
  }
}
