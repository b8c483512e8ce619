package org.greatcraftsman.process;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * Values for process variables, to start an instance with or to complete a task with. Immutable.
 */
public final class ProcessVariables {

  private static final ProcessVariables NONE = new ProcessVariables(Map.of());

  private final Map<String, Object> stored;

  private ProcessVariables(Map<String, Object> stored) {
    this.stored = stored;
  }

  public static ProcessVariables none() {
    return NONE;
  }

  public static <T> ProcessVariables of(Variable<T> variable, T value) {
    return NONE.and(variable, value);
  }

  /** These values and one more; it replaces a value that the variable has here. */
  public <T> ProcessVariables and(Variable<T> variable, T value) {
    return with(variable, variable.write(value));
  }

  /** These values, and one more unless it is {@code null}. */
  public <T> ProcessVariables andIfPresent(Variable<T> variable, T value) {
    return value == null ? this : and(variable, value);
  }

  /** These values, and the variable set to {@code null}. */
  public ProcessVariables andCleared(Variable<?> variable) {
    return with(variable, null);
  }

  private ProcessVariables with(Variable<?> variable, Object value) {
    Map<String, Object> more = new HashMap<>(stored);
    more.put(variable.name(), value);
    return new ProcessVariables(more);
  }

  /** The stored values by the names of their variables; a cleared variable maps to {@code null}. */
  public Map<String, Object> asMap() {
    return Collections.unmodifiableMap(stored);
  }
}
