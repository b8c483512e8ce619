package org.greatcraftsman.process.naming;

import org.greatcraftsman.RoundId;
import org.greatcraftsman.process.CommonVariables;
import org.greatcraftsman.process.Variable;
import org.springframework.modulith.NamedInterface;

/**
 * The contract of the process {@code naming}: the craftsmen are named, bonuses, certificates and
 * media are arranged, and the ceremony is recorded. One instance for each round, called by {@code
 * selection-round}; the business key is the number of the round.
 */
@NamedInterface("contract")
public final class NamingProcess {

  /** The process definition key. */
  public static final String KEY = "naming";

  private NamingProcess() {}

  /** Ids of the flow nodes. */
  public static final class Elements {

    public static final String START_NAMING = "start_naming";

    public static final String USER_TASK_PAY_BONUS = "userTask_payBonus";
    public static final String USER_TASK_MAKE_CERTIFICATES = "userTask_makeCertificates";
    public static final String USER_TASK_PLAN_MEDIA = "userTask_planMedia";
    public static final String USER_TASK_RECORD_CEREMONY = "userTask_recordCeremony";

    public static final String SERVICE_TASK_NAME_CRAFTSMEN = "serviceTask_nameCraftsmen";
    public static final String SERVICE_TASK_REMIND_CEREMONY = "serviceTask_remindCeremony";

    public static final String GATEWAY_NAMING_FORK = "gateway_namingFork";
    public static final String GATEWAY_NAMING_JOIN = "gateway_namingJoin";

    public static final String TIMER_NAMING_OPENS = "timer_namingOpens";
    public static final String TIMER_CEREMONY_REMINDER = "timer_ceremonyReminder";

    public static final String END_CEREMONY_REMINDED = "end_ceremonyReminded";
    public static final String END_NAMING = "end_naming";

    private Elements() {}
  }

  /** The process variables. */
  public static final class Variables {

    public static final Variable<RoundId> ROUND = CommonVariables.ROUND;

    private Variables() {}
  }
}
