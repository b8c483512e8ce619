package org.greatcraftsman.process.selectionround;

import org.greatcraftsman.RoundId;
import org.greatcraftsman.process.CommonVariables;
import org.greatcraftsman.process.Variable;
import org.springframework.modulith.NamedInterface;

/**
 * The contract of the process {@code selection-round}: one round from its opening to its end, stage
 * by stage. One instance for each round; the business key is its number, such as {@code GCC2}.
 */
@NamedInterface("contract")
public final class SelectionRoundProcess {

  /** The process definition key. */
  public static final String KEY = "selection-round";

  private SelectionRoundProcess() {}

  /** Ids of the flow nodes. */
  public static final class Elements {

    public static final String START_ROUND = "start_round";
    public static final String START_NOMINATION = "start_nomination";
    public static final String START_REVIEW = "start_review";

    public static final String SERVICE_TASK_REMIND_UNITS = "serviceTask_remindUnits";
    public static final String SERVICE_TASK_OPEN_REVIEWS = "serviceTask_openReviews";
    public static final String SERVICE_TASK_CHECK_REVIEWS = "serviceTask_checkReviews";
    public static final String SERVICE_TASK_CLOSE_REVIEW = "serviceTask_closeReview";

    public static final String CALL_ACTIVITY_SHORTLISTING = "callActivity_shortlisting";
    public static final String CALL_ACTIVITY_ONLINE_VOTING = "callActivity_onlineVoting";
    public static final String CALL_ACTIVITY_PANEL_FORMATION = "callActivity_panelFormation";
    public static final String CALL_ACTIVITY_DETERMINATION = "callActivity_determination";
    public static final String CALL_ACTIVITY_CHAIRMAN_APPROVAL = "callActivity_chairmanApproval";
    public static final String CALL_ACTIVITY_PUBLICITY = "callActivity_publicity";
    public static final String CALL_ACTIVITY_NAMING = "callActivity_naming";

    public static final String SUB_PROCESS_NOMINATION = "subProcess_nomination";
    public static final String SUB_PROCESS_EXPERT_REVIEW = "subProcess_expertReview";

    public static final String GATEWAY_FORK = "gateway_fork";
    public static final String GATEWAY_REVIEWS_FINISHED = "gateway_reviewsFinished";
    public static final String GATEWAY_JOIN = "gateway_join";
    public static final String GATEWAY_REVIEW_CLOSED = "gateway_reviewClosed";
    public static final String GATEWAY_APPROVED = "gateway_approved";
    public static final String GATEWAY_LIST_CHANGED = "gateway_listChanged";
    public static final String GATEWAY_REVIEWS_DONE = "gateway_reviewsDone";
    public static final String GATEWAY_CLOSING_DUE = "gateway_closingDue";
    public static final String GATEWAY_LIST_DUE = "gateway_listDue";

    public static final String TIMER_NOMINATION_DEADLINE = "timer_nominationDeadline";
    public static final String TIMER_NOMINATION_REMINDER = "timer_nominationReminder";
    public static final String TIMER_REVIEW_START = "timer_reviewStart";
    public static final String MESSAGE_REVIEWS_FINISHED = "message_reviewsFinished";
    public static final String MESSAGE_REOPENED_REVIEW_FINISHED = "message_reopenedReviewFinished";

    public static final String END_NOMINATION = "end_nomination";
    public static final String END_REMINDED = "end_reminded";
    public static final String END_REVIEW = "end_review";
    public static final String END_ROUND = "end_round";

    private Elements() {}
  }

  /** Names of the messages. */
  public static final class Messages {

    public static final String MESSAGE_REVIEWS_FINISHED = "message_reviewsFinished";

    private Messages() {}
  }

  /** The process variables. */
  public static final class Variables {

    public static final Variable<RoundId> ROUND = CommonVariables.ROUND;

    /** True if the review of every file is finished. */
    public static final Variable<Boolean> REVIEWS_FINISHED = Variable.flag("reviewsFinished");

    /** True if the chairman's office approved the list; comes from {@code chairman-approval}. */
    public static final Variable<Boolean> APPROVED = Variable.flag("approved");

    /** True if an upheld objection changed the list; comes from {@code publicity}. */
    public static final Variable<Boolean> LIST_CHANGED = Variable.flag("listChanged");

    private Variables() {}
  }
}
