package org.greatcraftsman.process.publicity;

/** The names that the diagram {@code publicity} and the code share. */
final class PublicityProcess {

  static final String CONFIRM_PUBLICATION = "userTask_confirmPublication";

  /** Correlated with the round's number when the last objection is settled. */
  static final String MESSAGE_OBJECTIONS_SETTLED = "objectionsSettled";

  static final String VARIABLE_ROUND = "round";
  static final String VARIABLE_OBJECTIONS_OPEN = "objectionsOpen";
  static final String VARIABLE_LIST_CHANGED = "listChanged";

  private PublicityProcess() {}
}
