package org.greatcraftsman.process;

import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;

/**
 * The user task for which a form is shown or submitted, with the caller and the process variables.
 *
 * @param id the id of the task in the engine
 * @param element the id of the user task in the diagram
 * @param businessKey the number of the round, nomination or objection that the process is about
 * @param person the user id of the caller; {@code null} without a login
 * @param variables the stored values of the variables in the scope of the task, by name
 */
public record TaskContext(
    String id, String element, String businessKey, String person, Map<String, Object> variables) {

  /**
   * The value of a process variable.
   *
   * @throws IllegalStateException if it has none
   */
  public <T> T get(Variable<T> variable) {
    return find(variable).orElseThrow(variable::missing);
  }

  /** The value of a process variable; empty if it has none. */
  public <T> Optional<T> find(Variable<T> variable) {
    return variable.read(variables.get(variable.name()));
  }

  /** The number of the round that the task belongs to. */
  public RoundId round() {
    return get(CommonVariables.ROUND);
  }

  /** The number of the nomination that the process is about. */
  public NominationNumber nomination() {
    return new NominationNumber(businessKey);
  }
}
