package org.greatcraftsman.process;

import java.util.Map;

/**
 * The form with which a person starts a process. An implementation carries {@link FormFor} with the
 * key of its process.
 *
 * @param <F> the fields of the form, see {@link Form}
 */
public non-sealed interface StartForm<F extends Record> extends Form<F> {

  /** The data that the form shows as the variable {@code view}, see {@link TaskForm#view}. */
  Map<String, ?> view(String person);

  /**
   * Writes the consequences of the start to the tables of the office.
   *
   * @throws org.greatcraftsman.Refusal if the process cannot be started; nothing is changed then
   */
  NewInstance start(String person, F fields);

  /**
   * The process instance to start.
   *
   * @param businessKey the number that it is about, such as {@code GCC2}
   * @param variables its first variables
   */
  record NewInstance(String businessKey, ProcessVariables variables) {}
}
