package org.greatcraftsman.process.determination;

import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.process.CommonVariables;
import org.greatcraftsman.process.Variable;
import org.springframework.modulith.NamedInterface;

/**
 * The contract of the process {@code determination}: the candidates are frozen, the bodies
 * consulted, and the proposed list is computed and submitted. One instance for each pass of a
 * round, called by {@code selection-round}; the business key is the number of the round.
 */
@NamedInterface("contract")
public final class DeterminationProcess {

  /** The process definition key. */
  public static final String KEY = "determination";

  private DeterminationProcess() {}

  /** Ids of the flow nodes. */
  public static final class Elements {

    public static final String START_DETERMINATION = "start_determination";
    public static final String START_CONSULTATION = "start_consultation";
    public static final String START_CONSULT_BODY = "start_consultBody";

    public static final String USER_TASK_CONSULT_BODY = "userTask_consultBody";
    public static final String USER_TASK_PRESS_CONSULTATION = "userTask_pressConsultation";
    public static final String USER_TASK_DECIDE_OPINIONS = "userTask_decideOpinions";
    public static final String USER_TASK_RESOLVE_INFEASIBLE = "userTask_resolveInfeasible";
    public static final String USER_TASK_CONFIRM_PROPOSED_LIST = "userTask_confirmProposedList";

    public static final String SERVICE_TASK_FREEZE_CANDIDATES = "serviceTask_freezeCandidates";
    public static final String SERVICE_TASK_PLAN_CONSULTATION = "serviceTask_planConsultation";
    public static final String SERVICE_TASK_REMIND_BODY = "serviceTask_remindBody";
    public static final String SERVICE_TASK_GATHER_OPINIONS = "serviceTask_gatherOpinions";
    public static final String SERVICE_TASK_ESCALATE_OPINIONS = "serviceTask_escalateOpinions";
    public static final String SERVICE_TASK_COMPUTE_LIST = "serviceTask_computeList";
    public static final String SERVICE_TASK_REMIND_LIST = "serviceTask_remindList";
    public static final String SERVICE_TASK_ESCALATE_LIST = "serviceTask_escalateList";

    public static final String SUB_PROCESS_CONSULTATION = "subProcess_consultation";
    public static final String SUB_PROCESS_CONSULT_BODY = "subProcess_consultBody";

    public static final String GATEWAY_FROZEN = "gateway_frozen";
    public static final String GATEWAY_NO_ANSWER = "gateway_noAnswer";
    public static final String GATEWAY_ADVERSE_OPINIONS = "gateway_adverseOpinions";
    public static final String GATEWAY_FEASIBLE = "gateway_feasible";
    public static final String GATEWAY_LIST_CONFIRMED = "gateway_listConfirmed";
    public static final String GATEWAY_PRESS_DUE = "gateway_pressDue";
    public static final String GATEWAY_OPINIONS_SETTLED = "gateway_opinionsSettled";
    public static final String GATEWAY_LIST_DUE = "gateway_listDue";

    public static final String TIMER_CONSULTATION_REMINDER = "timer_consultationReminder";
    public static final String TIMER_CONSULTATION_DEADLINE = "timer_consultationDeadline";
    public static final String TIMER_NEXT_PRESS = "timer_nextPress";
    public static final String TIMER_OPINIONS_DEADLINE = "timer_opinionsDeadline";
    public static final String TIMER_LIST_REMINDER = "timer_listReminder";
    public static final String TIMER_LIST_DEADLINE = "timer_listDeadline";

    public static final String END_BODY_ANSWERED = "end_bodyAnswered";
    public static final String END_BODY_REMINDED = "end_bodyReminded";
    public static final String END_NO_ANSWER = "end_noAnswer";
    public static final String END_OPINIONS_ESCALATED = "end_opinionsEscalated";
    public static final String END_CONSULTATION = "end_consultation";
    public static final String END_LIST_REMINDED = "end_listReminded";
    public static final String END_LIST_ESCALATED = "end_listEscalated";
    public static final String END_LIST_PROPOSED = "end_listProposed";

    private Elements() {}
  }

  /** The process variables. */
  public static final class Variables {

    public static final Variable<RoundId> ROUND = CommonVariables.ROUND;

    public static final Variable<NominationNumber> NUMBER = CommonVariables.NUMBER;

    /** The code of the consulted body. */
    public static final Variable<String> BODY = Variable.text("body");

    /** True if the candidates were frozen when the process began. */
    public static final Variable<Boolean> FROZEN = Variable.flag("frozen");

    /** True if the desk recorded that the body did not answer. */
    public static final Variable<Boolean> NO_ANSWER = Variable.flag("noAnswer");

    /** True if a body gave an adverse opinion on a candidate. */
    public static final Variable<Boolean> ADVERSE = Variable.flag("adverse");

    /** True if the rules can be met. */
    public static final Variable<Boolean> FEASIBLE = Variable.flag("feasible");

    /** True if the desk submitted the list; {@code false} after it was adjusted. */
    public static final Variable<Boolean> SUBMITTED = Variable.flag("submitted");

    private Variables() {}
  }
}
