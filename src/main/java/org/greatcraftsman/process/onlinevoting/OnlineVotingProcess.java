package org.greatcraftsman.process.onlinevoting;

import org.greatcraftsman.RoundId;
import org.greatcraftsman.process.CommonVariables;
import org.greatcraftsman.process.Variable;
import org.springframework.modulith.NamedInterface;

/**
 * The contract of the process {@code online-voting}: the voting window, the quarantine of flagged
 * ballots by two people, and the tally. One instance for each round, called by {@code
 * selection-round}; the business key is the number of the round.
 */
@NamedInterface("contract")
public final class OnlineVotingProcess {

  /** The process definition key. */
  public static final String KEY = "online-voting";

  private OnlineVotingProcess() {}

  /** Ids of the flow nodes. */
  public static final class Elements {

    public static final String START_ONLINE_VOTING = "start_onlineVoting";
    public static final String START_VOTING = "start_voting";

    public static final String USER_TASK_REVIEW_FLAGGED = "userTask_reviewFlagged";
    public static final String USER_TASK_CONFIRM_QUARANTINE = "userTask_confirmQuarantine";

    public static final String SERVICE_TASK_OPEN_VOTING = "serviceTask_openVoting";
    public static final String SERVICE_TASK_REMIND_VOTING = "serviceTask_remindVoting";
    public static final String SERVICE_TASK_CLOSE_VOTING = "serviceTask_closeVoting";
    public static final String SERVICE_TASK_TALLY = "serviceTask_tally";

    public static final String SUB_PROCESS_VOTING = "subProcess_voting";

    public static final String GATEWAY_BALLOTS_FLAGGED = "gateway_ballotsFlagged";
    public static final String GATEWAY_QUARANTINE_AGREED = "gateway_quarantineAgreed";
    public static final String GATEWAY_BALLOTS_DECIDED = "gateway_ballotsDecided";
    public static final String GATEWAY_REVIEW_DUE = "gateway_reviewDue";

    public static final String TIMER_VOTING_START = "timer_votingStart";
    public static final String TIMER_VOTING_END = "timer_votingEnd";
    public static final String TIMER_VOTING_REMINDER = "timer_votingReminder";

    public static final String END_VOTING = "end_voting";
    public static final String END_VOTING_REMINDED = "end_votingReminded";
    public static final String END_ONLINE_VOTING = "end_onlineVoting";

    private Elements() {}
  }

  /** The process variables. */
  public static final class Variables {

    public static final Variable<RoundId> ROUND = CommonVariables.ROUND;

    /** True if ballots were flagged when the vote closed. */
    public static final Variable<Boolean> BALLOTS_FLAGGED = Variable.flag("ballotsFlagged");

    /** True if the discipline inspection agreed to the proposed quarantine. */
    public static final Variable<Boolean> QUARANTINE_AGREED = Variable.flag("quarantineAgreed");

    private Variables() {}
  }
}
