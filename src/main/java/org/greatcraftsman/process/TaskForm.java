package org.greatcraftsman.process;

import java.util.Map;

/**
 * The form of one user task: the data that it shows, the fields that it accepts, and the handling
 * of a submission. An implementation carries {@link FormFor} with the id of its user task. The form
 * guard calls it inside the transaction that completes the task.
 *
 * @param <F> the fields of the form, see {@link Form}
 */
public non-sealed interface TaskForm<F extends Record> extends Form<F> {

  /**
   * The data that the form shows, as values that Jackson can write. The form reads them as the
   * variable {@code view}. They are computed each time the form is opened and are not stored. They
   * never contain an ID number or a phone number.
   */
  Map<String, ?> view(TaskContext task);

  /**
   * The initial values of the fields by key: a draft that the caller saved and did not submit. It
   * is read each time the form is opened; the process does not store it.
   */
  default Map<String, ?> initialValues(TaskContext task) {
    return Map.of();
  }

  /**
   * Writes the decision to the tables of the office.
   *
   * @return the routing variables that the gateways after the task read: ids and flags, never text
   *     that a person wrote
   * @throws org.greatcraftsman.Refusal if the submission cannot be accepted; nothing is changed
   *     then, and the task stays open
   */
  ProcessVariables decide(TaskContext task, F fields);
}
