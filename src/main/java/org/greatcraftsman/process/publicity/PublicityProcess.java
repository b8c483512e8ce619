package org.greatcraftsman.process.publicity;

import org.greatcraftsman.RoundId;
import org.greatcraftsman.process.CommonVariables;
import org.greatcraftsman.process.Variable;
import org.springframework.modulith.NamedInterface;

/**
 * The contract of the process {@code publicity}: the notice of the approved list, its period, and
 * the wait for every objection. One instance for each notice, called by {@code selection-round};
 * the business key is the number of the round.
 */
@NamedInterface("contract")
public final class PublicityProcess {

  /** The process definition key. */
  public static final String KEY = "publicity";

  private PublicityProcess() {}

  /** Ids of the flow nodes. */
  public static final class Elements {

    public static final String START_PUBLICITY = "start_publicity";

    public static final String USER_TASK_CONFIRM_PUBLICATION = "userTask_confirmPublication";

    public static final String SERVICE_TASK_PUBLISH_NOTICE = "serviceTask_publishNotice";
    public static final String SERVICE_TASK_REMIND_PUBLICATION = "serviceTask_remindPublication";
    public static final String SERVICE_TASK_CLOSE_OBJECTIONS = "serviceTask_closeObjections";
    public static final String SERVICE_TASK_CONCLUDE_NOTICE = "serviceTask_concludeNotice";

    public static final String GATEWAY_OBJECTIONS_SETTLED = "gateway_objectionsSettled";
    public static final String GATEWAY_LIST_CHANGED = "gateway_listChanged";
    public static final String GATEWAY_CONCLUSION_DUE = "gateway_conclusionDue";

    public static final String TIMER_CONFIRMATION_REMINDER = "timer_confirmationReminder";
    public static final String TIMER_NOTICE_END = "timer_noticeEnd";
    public static final String MESSAGE_OBJECTIONS_SETTLED = "message_objectionsSettled";

    public static final String END_PUBLICATION_REMINDED = "end_publicationReminded";
    public static final String END_LIST_STANDS = "end_listStands";
    public static final String END_LIST_CHANGED = "end_listChanged";

    private Elements() {}
  }

  /** Names of the messages. */
  public static final class Messages {

    public static final String MESSAGE_OBJECTIONS_SETTLED = "message_objectionsSettled";

    private Messages() {}
  }

  /** The process variables. */
  public static final class Variables {

    public static final Variable<RoundId> ROUND = CommonVariables.ROUND;

    /** True if objections were open when the period ended. */
    public static final Variable<Boolean> OBJECTIONS_OPEN = Variable.flag("objectionsOpen");

    /** True if an upheld objection changed the list. */
    public static final Variable<Boolean> LIST_CHANGED = Variable.flag("listChanged");

    private Variables() {}
  }
}
