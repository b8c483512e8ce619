package org.greatcraftsman.process;

import java.util.Map;

/**
 * The user task that a person has open.
 *
 * @param id the engine's id of the task
 * @param element the element id in the diagram
 * @param businessKey the number of the round, nomination or objection it is about
 * @param person the user id of who works on it; {@code null} while nobody is logged in
 * @param variables what the process knows at this point: ids and flags
 */
public record TaskAtHand(
    String id, String element, String businessKey, String person, Map<String, Object> variables) {

  /** A variable that must be there. */
  public String text(String name) {
    Object value = variables.get(name);
    if (value == null) {
      throw new IllegalStateException("variable " + name + " is missing at " + element);
    }
    return value.toString();
  }

  /** The number of the round that the task belongs to. */
  public String round() {
    return text("round");
  }
}
