package org.greatcraftsman.process.chairmanapproval;

import org.greatcraftsman.RoundId;
import org.greatcraftsman.process.CommonVariables;
import org.greatcraftsman.process.Variable;
import org.springframework.modulith.NamedInterface;

/**
 * The contract of the process {@code chairman-approval}: the chairman's office decides on the whole
 * list; an overdue decision is urged and never taken automatically. One instance for each submitted
 * list, called by {@code selection-round}; the business key is the number of the round.
 */
@NamedInterface("contract")
public final class ChairmanApprovalProcess {

  /** The process definition key. */
  public static final String KEY = "chairman-approval";

  private ChairmanApprovalProcess() {}

  /** Ids of the flow nodes. */
  public static final class Elements {

    public static final String START_APPROVAL = "start_approval";

    public static final String USER_TASK_APPROVE_LIST = "userTask_approveList";
    public static final String USER_TASK_URGE_APPROVAL = "userTask_urgeApproval";

    public static final String SERVICE_TASK_REMIND_APPROVAL = "serviceTask_remindApproval";
    public static final String SERVICE_TASK_ESCALATE_APPROVAL = "serviceTask_escalateApproval";

    public static final String GATEWAY_APPROVED = "gateway_approved";
    public static final String GATEWAY_URGE_DUE = "gateway_urgeDue";

    public static final String TIMER_APPROVAL_REMINDER = "timer_approvalReminder";
    public static final String TIMER_APPROVAL_DEADLINE = "timer_approvalDeadline";
    public static final String TIMER_NEXT_URGE = "timer_nextUrge";

    public static final String END_APPROVED = "end_approved";
    public static final String END_RETURNED = "end_returned";
    public static final String END_APPROVAL_REMINDED = "end_approvalReminded";

    private Elements() {}
  }

  /** The process variables. */
  public static final class Variables {

    public static final Variable<RoundId> ROUND = CommonVariables.ROUND;

    /** True if the chairman's office approved the list. */
    public static final Variable<Boolean> APPROVED = Variable.flag("approved");

    private Variables() {}
  }
}
