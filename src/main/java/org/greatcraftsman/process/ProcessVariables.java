package org.greatcraftsman.process;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * Values of process variables, with which an instance is started or a task is completed. Immutable.
 */
public final class ProcessVariables {

  private static final ProcessVariables NONE = new ProcessVariables(Map.of());

  private final Map<String, Object> stored;

  private ProcessVariables(Map<String, Object> stored) {
    this.stored = stored;
  }

  /** No values. */
  public static ProcessVariables none() {
    return NONE;
  }

  /** One value. */
  public static <T> ProcessVariables of(Variable<T> variable, T value) {
    return NONE.and(variable, value);
  }

  /** Returns these values with one added or replaced. */
  public <T> ProcessVariables and(Variable<T> variable, T value) {
    return with(variable, variable.write(value));
  }

  /** Returns these values with one added or replaced, unless it is {@code null}. */
  public <T> ProcessVariables andIfPresent(Variable<T> variable, T value) {
    return value == null ? this : and(variable, value);
  }

  /** Returns these values with a variable set to {@code null}. */
  public ProcessVariables andCleared(Variable<?> variable) {
    return with(variable, null);
  }

  private ProcessVariables with(Variable<?> variable, Object value) {
    Map<String, Object> extended = new HashMap<>(stored);
    extended.put(variable.name(), value);
    return new ProcessVariables(extended);
  }

  /** The stored values by the names of their variables; a cleared variable maps to {@code null}. */
  public Map<String, Object> asMap() {
    return Collections.unmodifiableMap(stored);
  }
}
