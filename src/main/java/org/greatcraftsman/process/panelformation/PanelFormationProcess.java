package org.greatcraftsman.process.panelformation;

import org.greatcraftsman.ExpertId;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.process.CommonVariables;
import org.greatcraftsman.process.Variable;
import org.springframework.modulith.NamedInterface;

/**
 * The contract of the process {@code panel-formation}: experts are drawn and sign their statements,
 * conflicts of interest are checked, and the files are assigned. One instance for each round,
 * called by {@code selection-round}; the business key is the number of the round.
 */
@NamedInterface("contract")
public final class PanelFormationProcess {

  /** The process definition key. */
  public static final String KEY = "panel-formation";

  private PanelFormationProcess() {}

  /** Ids of the flow nodes. */
  public static final class Elements {

    public static final String START_LIST_CONFIRMED = "start_listConfirmed";
    public static final String START_EXPERT_ASKED = "start_expertAsked";

    public static final String USER_TASK_SIGN_STATEMENT = "userTask_signStatement";
    public static final String USER_TASK_CHECK_CONFLICTS = "userTask_checkConflicts";
    public static final String USER_TASK_COMPLETE_PANEL = "userTask_completePanel";

    public static final String SERVICE_TASK_FILL_PANEL = "serviceTask_fillPanel";
    public static final String SERVICE_TASK_LAPSE_STATEMENTS = "serviceTask_lapseStatements";
    public static final String SERVICE_TASK_CHECK_PANEL = "serviceTask_checkPanel";
    public static final String SERVICE_TASK_ASSIGN_FILES = "serviceTask_assignFiles";

    public static final String SUB_PROCESS_SIGN_STATEMENTS = "subProcess_signStatements";

    public static final String GATEWAY_PANEL_FILLED = "gateway_panelFilled";
    public static final String GATEWAY_SEAT_PASSED_ON = "gateway_seatPassedOn";
    public static final String GATEWAY_PANEL_COMPLETE = "gateway_panelComplete";
    public static final String GATEWAY_CONFLICTS_CHECKED = "gateway_conflictsChecked";
    public static final String GATEWAY_FILES_ASSIGNED = "gateway_filesAssigned";
    public static final String GATEWAY_SEATS_OPEN = "gateway_seatsOpen";
    public static final String GATEWAY_STATEMENT_DUE = "gateway_statementDue";
    public static final String GATEWAY_STATEMENTS_IN = "gateway_statementsIn";
    public static final String GATEWAY_CONFLICTS_DUE = "gateway_conflictsDue";
    public static final String GATEWAY_COMPLETION_DUE = "gateway_completionDue";

    public static final String TIMER_STATEMENT_END = "timer_statementEnd";

    public static final String END_SEAT_SETTLED = "end_seatSettled";
    public static final String END_FILES_ASSIGNED = "end_filesAssigned";

    private Elements() {}
  }

  /** The process variables. */
  public static final class Variables {

    public static final Variable<RoundId> ROUND = CommonVariables.ROUND;

    /** The user id of the expert who has to sign. */
    public static final Variable<ExpertId> EXPERT = Variable.identifier("expert", ExpertId::new);

    /** True if the seat of an expert who declined was given to a substitute. */
    public static final Variable<Boolean> PASSED_ON = Variable.flag("passedOn");

    /** True if an expert was drawn for every seat. */
    public static final Variable<Boolean> PANEL_FILLED = Variable.flag("panelFilled");

    /** True if the expert of every seat has signed. */
    public static final Variable<Boolean> PANEL_COMPLETE = Variable.flag("panelComplete");

    /** True if the conflicts of interest are confirmed; {@code false} after one was added. */
    public static final Variable<Boolean> CONFLICTS_CHECKED = Variable.flag("conflictsChecked");

    /** True if the files could be assigned. */
    public static final Variable<Boolean> FILES_ASSIGNED = Variable.flag("filesAssigned");

    private Variables() {}
  }
}
