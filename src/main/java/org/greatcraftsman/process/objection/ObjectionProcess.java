package org.greatcraftsman.process.objection;

import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.process.CommonVariables;
import org.greatcraftsman.process.Variable;
import org.springframework.modulith.NamedInterface;

/**
 * The contract of the process {@code objection}: admission, investigation, decision and answer of
 * one objection. One instance for each objection; the business key is its number, such as {@code
 * GCC2-Y001}.
 */
@NamedInterface("contract")
public final class ObjectionProcess {

  /** The process definition key. */
  public static final String KEY = "objection";

  private ObjectionProcess() {}

  /** Ids of the flow nodes. */
  public static final class Elements {

    public static final String START_OBJECTION = "start_objection";
    public static final String START_HANDLING = "start_handling";

    public static final String USER_TASK_ADMIT_OBJECTION = "userTask_admitObjection";
    public static final String USER_TASK_INVESTIGATE = "userTask_investigate";
    public static final String USER_TASK_DECIDE_OBJECTION = "userTask_decideObjection";
    public static final String USER_TASK_URGE_OBJECTION = "userTask_urgeObjection";

    public static final String SERVICE_TASK_EXCLUDE_NOMINEE = "serviceTask_excludeNominee";
    public static final String SERVICE_TASK_ANSWER_OBJECTION = "serviceTask_answerObjection";

    public static final String SUB_PROCESS_HANDLING = "subProcess_handling";

    public static final String GATEWAY_ADMITTED = "gateway_admitted";
    public static final String GATEWAY_UPHELD = "gateway_upheld";
    public static final String GATEWAY_HANDLED = "gateway_handled";
    public static final String GATEWAY_ANSWER_DUE = "gateway_answerDue";

    public static final String TIMER_ANSWER_DUE = "timer_answerDue";
    public static final String MESSAGE_OBJECTION_WITHDRAWN = "message_objectionWithdrawn";

    public static final String END_HANDLING = "end_handling";
    public static final String END_WITHDRAWN = "end_withdrawn";
    public static final String END_URGED = "end_urged";
    public static final String END_OBJECTION = "end_objection";

    private Elements() {}
  }

  /** Names of the messages. */
  public static final class Messages {

    public static final String MESSAGE_OBJECTION_WITHDRAWN = "message_objectionWithdrawn";

    private Messages() {}
  }

  /** The process variables. */
  public static final class Variables {

    public static final Variable<RoundId> ROUND = CommonVariables.ROUND;

    public static final Variable<UnitCode> UNIT = CommonVariables.UNIT;

    /** The number of the nomination that the objection is about. */
    public static final Variable<NominationNumber> NOMINATION =
        Variable.identifier("nomination", NominationNumber::new);

    /** True if the objection was admitted. */
    public static final Variable<Boolean> ADMITTED = Variable.flag("admitted");

    /** True if the objection was upheld. */
    public static final Variable<Boolean> UPHELD = Variable.flag("upheld");

    private Variables() {}
  }
}
