package org.greatcraftsman.process.chairmanapproval;

/** The names that the diagram {@code chairman-approval} and the code share. */
final class ChairmanApprovalProcess {

  static final String APPROVE_LIST = "userTask_approveList";
  static final String URGE_APPROVAL = "userTask_urgeApproval";
  static final String REMIND_APPROVAL = "serviceTask_remindApproval";
  static final String ESCALATE_APPROVAL = "serviceTask_escalateApproval";

  /** Whether the list was approved: boolean; goes out to the round. */
  static final String VARIABLE_APPROVED = "approved";

  static final String GROUP_CHAIRMAN = "chairman-office";
  static final String GROUP_DESK = "federation-office";
  static final String TASKLIST = "/camunda/app/tasklist/";

  private ChairmanApprovalProcess() {}
}
