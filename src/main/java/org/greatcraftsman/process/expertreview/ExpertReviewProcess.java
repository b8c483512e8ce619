package org.greatcraftsman.process.expertreview;

import org.greatcraftsman.ExpertId;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.process.CommonVariables;
import org.greatcraftsman.process.Variable;
import org.springframework.modulith.NamedInterface;

/**
 * The contract of the process {@code expert-review}: the experts of one shortlisted file mark it,
 * and anomalous marks are discussed once. One instance for each file; the business key is the
 * number of the nomination, such as {@code GCC2-0417}. A mark is never a process variable, because
 * administrators see those.
 */
@NamedInterface("contract")
public final class ExpertReviewProcess {

  /** The process definition key. */
  public static final String KEY = "expert-review";

  private ExpertReviewProcess() {}

  /** Ids of the flow nodes. */
  public static final class Elements {

    public static final String START_FILE_ASSIGNED = "start_fileAssigned";
    public static final String START_EXPERT_ASKED = "start_expertAsked";
    public static final String START_DISCUSSION = "start_discussion";

    public static final String USER_TASK_MARK_FILE = "userTask_markFile";
    public static final String USER_TASK_HANDLE_MISSING_MARKS = "userTask_handleMissingMarks";
    public static final String USER_TASK_DISCUSS_FILE = "userTask_discussFile";
    public static final String USER_TASK_RECONSIDER_MARK = "userTask_reconsiderMark";

    public static final String SERVICE_TASK_REMIND_EXPERTS = "serviceTask_remindExperts";
    public static final String SERVICE_TASK_COUNT_MARKS = "serviceTask_countMarks";
    public static final String SERVICE_TASK_LAPSE_DISCUSSION = "serviceTask_lapseDiscussion";
    public static final String SERVICE_TASK_FINISH_FILE_REVIEW = "serviceTask_finishFileReview";

    public static final String SUB_PROCESS_MARK_BY_EXPERTS = "subProcess_markByExperts";
    public static final String SUB_PROCESS_DISCUSSION = "subProcess_discussion";

    public static final String GATEWAY_EXPERT_REPLACED = "gateway_expertReplaced";
    public static final String GATEWAY_ENOUGH_MARKS = "gateway_enoughMarks";
    public static final String GATEWAY_REVIEW_EXTENDED = "gateway_reviewExtended";
    public static final String GATEWAY_ANOMALOUS = "gateway_anomalous";
    public static final String GATEWAY_RECONSIDERATION_REQUESTED =
        "gateway_reconsiderationRequested";
    public static final String GATEWAY_MORE_MARKS_DUE = "gateway_moreMarksDue";
    public static final String GATEWAY_MARKS_DUE = "gateway_marksDue";
    public static final String GATEWAY_MARK_DUE = "gateway_markDue";
    public static final String GATEWAY_MARKS_IN = "gateway_marksIn";
    public static final String GATEWAY_DISCUSSION_DONE = "gateway_discussionDone";
    public static final String GATEWAY_REVIEW_DONE = "gateway_reviewDone";

    public static final String TIMER_REVIEW_REMINDER = "timer_reviewReminder";
    public static final String TIMER_REVIEW_DEADLINE = "timer_reviewDeadline";
    public static final String TIMER_DISCUSSION_END = "timer_discussionEnd";
    public static final String MESSAGE_MARK_VOIDED_WHILE_MISSING = "message_markVoidedWhileMissing";
    public static final String MESSAGE_EXTENDED_IN_BULK = "message_extendedInBulk";
    public static final String MESSAGE_DISCUSSED_MARK_VOIDED = "message_discussedMarkVoided";

    public static final String END_EXPERT_DONE = "end_expertDone";
    public static final String END_EXPERTS_REMINDED = "end_expertsReminded";
    public static final String END_DISCUSSION = "end_discussion";
    public static final String END_FILE_REVIEWED = "end_fileReviewed";

    private Elements() {}
  }

  /** Names of the messages. */
  public static final class Messages {

    public static final String MESSAGE_MARK_VOIDED = "message_markVoided";
    public static final String MESSAGE_EXTENDED_IN_BULK = "message_extendedInBulk";

    private Messages() {}
  }

  /** The process variables. */
  public static final class Variables {

    public static final Variable<RoundId> ROUND = CommonVariables.ROUND;

    /** The user id of the expert to whom the marking task is assigned. */
    public static final Variable<ExpertId> EXPERT = Variable.identifier("expert", ExpertId::new);

    /** True if another expert replaced a recused one. */
    public static final Variable<Boolean> REPLACED = Variable.flag("replaced");

    /** True if the file has at least the number of marks that the rules require. */
    public static final Variable<Boolean> ENOUGH_MARKS = Variable.flag("enoughMarks");

    /** True if the desk extended the review of a file with too few marks. */
    public static final Variable<Boolean> EXTENDED = Variable.flag("extended");

    /** True if the marks are anomalous and need a discussion. */
    public static final Variable<Boolean> ANOMALOUS = Variable.flag("anomalous");

    /** True if experts were asked to reconsider their marks. */
    public static final Variable<Boolean> RECONSIDERATION_REQUESTED =
        Variable.flag("reconsiderationRequested");

    private Variables() {}
  }
}
