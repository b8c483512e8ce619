package org.greatcraftsman.process;

import java.util.Map;

/**
 * What a person is asked before a process starts, see {@link TaskForm}.
 *
 * @param <F> the fields of the start form
 */
public interface StartForm<F extends Record> {

  /** The key of the process that it starts. */
  String process();

  /** The record that a submission is read into. */
  Class<F> fields();

  /** What the form shows as the variable {@code view}. */
  Map<String, ?> view(String person);

  /** Writes what the start means to the office's own tables. */
  Beginning begin(String person, F fields);

  /**
   * How the instance begins.
   *
   * @param businessKey our own number, such as {@code GCC2}
   * @param variables its first variables: ids and flags
   */
  record Beginning(String businessKey, Map<String, Object> variables) {}
}
