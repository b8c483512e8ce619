package org.greatcraftsman.process;

import java.util.Map;

/**
 * The form of one user task: what it shows, which fields it accepts, and what the office does with
 * a submission. An implementation carries {@link FormFor} with the id of its user task. The form
 * guard calls it inside the transaction that completes the task.
 *
 * @param <F> the fields of the form, see {@link Form}
 */
public non-sealed interface TaskForm<F extends Record> extends Form<F> {

  /**
   * What the form shows, as values that Jackson writes. The form reads it as the variable {@code
   * view}. It is computed each time the form is opened and stored nowhere. It never holds an ID
   * number or a phone number.
   */
  Map<String, ?> view(TaskContext task);

  /**
   * The values that the fields hold when the form is opened, by their keys: a draft that the caller
   * saved and did not submit. It is read each time the form is opened; the process does not store
   * it.
   */
  default Map<String, ?> initialValues(TaskContext task) {
    return Map.of();
  }

  /**
   * Writes the decision to the tables of the office.
   *
   * @return the routing variables that the gateways after the task read: ids and flags, never text
   *     that a person wrote
   * @throws org.greatcraftsman.Refusal when the office cannot accept the submission: nothing has
   *     changed then, and the task stays open
   */
  ProcessVariables decide(TaskContext task, F fields);
}
