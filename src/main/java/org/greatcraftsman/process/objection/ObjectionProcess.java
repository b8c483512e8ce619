package org.greatcraftsman.process.objection;

/** The names that the diagram {@code objection} and the code share. */
final class ObjectionProcess {

  static final String KEY = "objection";
  static final String ADMIT = "userTask_admitObjection";
  static final String INVESTIGATE = "userTask_investigate";
  static final String DECIDE = "userTask_decideObjection";
  static final String URGE = "userTask_urgeObjection";

  /** Correlated with the objection's number when the objector takes it back. */
  static final String MESSAGE_WITHDRAWN = "objectionWithdrawn";

  static final String VARIABLE_ROUND = "round";
  static final String VARIABLE_NOMINATION = "nomination";
  static final String VARIABLE_UNIT = "unit";
  static final String VARIABLE_ADMITTED = "admitted";
  static final String VARIABLE_UPHELD = "upheld";

  private ObjectionProcess() {}
}
