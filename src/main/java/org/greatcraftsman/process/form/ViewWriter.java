package org.greatcraftsman.process.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.stereotype.Component;

/**
 * Writes what a form shows in the engine's own JSON type, the one that Tasklist's forms understand.
 */
@Component
class ViewWriter {

  private final ObjectMapper mapper;

  ViewWriter(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  JsonValue write(Map<String, ?> view) {
    try {
      return SpinValues.jsonValue(mapper.writeValueAsString(view)).create();
    } catch (JsonProcessingException notWritable) {
      throw new IllegalStateException("a form's view cannot be written as JSON", notWritable);
    }
  }
}
