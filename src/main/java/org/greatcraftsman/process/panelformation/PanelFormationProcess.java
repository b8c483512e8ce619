package org.greatcraftsman.process.panelformation;

/**
 * The contract of {@code panel-formation}: one instance a round, called by {@code selection-round}.
 * Its variables are {@code round}; in each expert's turn {@code expert} and {@code passedOn}; and
 * the routing flags.
 */
final class PanelFormationProcess {

  static final String SIGN_STATEMENT = "userTask_signStatement";
  static final String CHECK_CONFLICTS = "userTask_checkConflicts";
  static final String COMPLETE_PANEL = "userTask_completePanel";

  static final String EXPERT = "expert";
  static final String PASSED_ON = "passedOn";
  static final String PANEL_FILLED = "panelFilled";
  static final String PANEL_COMPLETE = "panelComplete";
  static final String CONFLICTS_CHECKED = "conflictsChecked";
  static final String FILES_ASSIGNED = "filesAssigned";

  private PanelFormationProcess() {}
}
