package org.greatcraftsman.process.shortlisting;

import org.greatcraftsman.RoundId;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.process.CommonVariables;
import org.greatcraftsman.process.Variable;
import org.springframework.modulith.NamedInterface;

/**
 * The contract of the process {@code shortlisting}: from the end of the nomination period to the
 * confirmed vote list, and in parallel the units below their minimum explain themselves. One
 * instance for each round, called by {@code selection-round}; the business key is the number of the
 * round.
 */
@NamedInterface("contract")
public final class ShortlistingProcess {

  /** The process definition key. */
  public static final String KEY = "shortlisting";

  private ShortlistingProcess() {}

  /** Ids of the flow nodes. */
  public static final class Elements {

    public static final String START_SHORTLISTING = "start_shortlisting";
    public static final String START_SHORTFALL = "start_shortfall";

    public static final String USER_TASK_CONFIRM_SHORTLIST = "userTask_confirmShortlist";
    public static final String USER_TASK_EXPLAIN_SHORTFALL = "userTask_explainShortfall";
    public static final String USER_TASK_WAIVE_SHORTFALL = "userTask_waiveShortfall";
    public static final String USER_TASK_DECIDE_SHORTFALLS = "userTask_decideShortfalls";

    public static final String SERVICE_TASK_CLOSE_NOMINATIONS = "serviceTask_closeNominations";
    public static final String SERVICE_TASK_PROPOSE_SHORTLIST = "serviceTask_proposeShortlist";
    public static final String SERVICE_TASK_FIND_SHORTFALLS = "serviceTask_findShortfalls";

    public static final String SUB_PROCESS_SHORTFALL = "subProcess_shortfall";

    public static final String GATEWAY_FORK = "gateway_fork";
    public static final String GATEWAY_NOMINATIONS_SETTLED = "gateway_nominationsSettled";
    public static final String GATEWAY_SETTLED = "gateway_settled";
    public static final String GATEWAY_SHORTLIST_CONFIRMED = "gateway_shortlistConfirmed";
    public static final String GATEWAY_JOIN = "gateway_join";
    public static final String GATEWAY_SHORTFALL_DECIDED = "gateway_shortfallDecided";
    public static final String GATEWAY_SHORTFALLS_DONE = "gateway_shortfallsDone";
    public static final String GATEWAY_CONFIRMATION_DUE = "gateway_confirmationDue";
    public static final String GATEWAY_EXPLANATION_DUE = "gateway_explanationDue";

    public static final String TIMER_UNIT_AUDIT_END = "timer_unitAuditEnd";
    public static final String TIMER_SHORTFALL_OVERDUE = "timer_shortfallOverdue";
    public static final String MESSAGE_NOMINATIONS_SETTLED = "message_nominationsSettled";

    public static final String END_SHORTLISTING = "end_shortlisting";
    public static final String END_SHORTFALL = "end_shortfall";

    private Elements() {}
  }

  /** Names of the messages. */
  public static final class Messages {

    public static final String MESSAGE_NOMINATIONS_SETTLED = "message_nominationsSettled";

    private Messages() {}
  }

  /** The process variables. */
  public static final class Variables {

    public static final Variable<RoundId> ROUND = CommonVariables.ROUND;

    public static final Variable<UnitCode> UNIT = CommonVariables.UNIT;

    /** True if every nomination was settled when the nominations were closed. */
    public static final Variable<Boolean> NOMINATIONS_SETTLED = Variable.flag("nominationsSettled");

    /**
     * True if the shortfall of the unit is decided; {@code false} if the unit has to explain it
     * again.
     */
    public static final Variable<Boolean> SHORTFALL_DECIDED = Variable.flag("shortfallDecided");

    /** True if the vote list is confirmed; {@code false} after a change. */
    public static final Variable<Boolean> SHORTLIST_CONFIRMED = Variable.flag("shortlistConfirmed");

    private Variables() {}
  }
}
