package org.greatcraftsman.process;

import java.util.Map;

/**
 * What one user task asks of a person: what its form shows, which fields come back, and what the
 * office does with them. One bean for each user task; the form guard calls it inside the
 * transaction that completes the task.
 *
 * @param <F> the fields of the form: a record whose component names are the form's keys, with Bean
 *     Validation constraints whose messages are whole Chinese sentences. A field that the record
 *     does not have is refused.
 */
public interface TaskForm<F extends Record> {

  /** The user task's element id; unique over all processes. */
  String task();

  /** The record that a submission is read into. */
  Class<F> fields();

  /**
   * What the form shows, as values that Jackson writes: the form reads it as the variable {@code
   * view}. It is made anew each time the form is opened and is stored nowhere. Never an ID number
   * or a phone number.
   */
  Map<String, ?> view(TaskAtHand task);

  /**
   * What the form's fields hold when it is opened, by their keys: what this person has typed before
   * and not submitted. It is read anew each time, and the process does not store it.
   */
  default Map<String, ?> filled(TaskAtHand task) {
    return Map.of();
  }

  /**
   * Writes the decision to the office's own tables. Throws {@link org.greatcraftsman.Refusal} when
   * the office cannot accept it: then nothing has changed and the task stays open.
   *
   * @return the routing variables that the gateways after this task read: flags and numbers, never
   *     text of a person
   */
  Map<String, Object> decide(TaskAtHand task, F fields);
}
