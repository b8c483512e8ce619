package org.greatcraftsman.process.form;

import java.time.Instant;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.process.CommonVariables;
import org.greatcraftsman.process.Variable;

/** The contract of the test process {@code guarded-errand}. */
public final class GuardedErrandProcess {

  public static final String KEY = "guarded-errand";

  private GuardedErrandProcess() {}

  /** Ids of the flow nodes. */
  public static final class Elements {

    public static final String START_ERRAND = "start_errand";
    public static final String USER_TASK_GUARDED_ERRAND = "userTask_guardedErrand";

    private Elements() {}
  }

  /** The process variables. */
  public static final class Variables {

    public static final Variable<RoundId> ROUND = CommonVariables.ROUND;
    public static final Variable<UnitCode> UNIT = CommonVariables.UNIT;

    /** The due date of the task. */
    public static final Variable<Instant> DUE = Variable.instant("due");

    /** True if the clerk agreed. */
    public static final Variable<Boolean> AGREED = Variable.flag("agreed");

    private Variables() {}
  }
}
