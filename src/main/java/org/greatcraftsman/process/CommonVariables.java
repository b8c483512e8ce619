package org.greatcraftsman.process;

import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.UnitCode;

/**
 * The process variables that have the same meaning in every process. The contract of a process
 * lists those that it has.
 */
public final class CommonVariables {

  /** The number of the round, such as {@code GCC2}. */
  public static final Variable<RoundId> ROUND = Variable.identifier("round", RoundId::new);

  /** The code of the recommending unit that a task is about, such as {@code jiangan}. */
  public static final Variable<UnitCode> UNIT = Variable.identifier("unit", UnitCode::new);

  /**
   * The nomination that a task is about when it is not the business key of the instance, such as
   * {@code GCC2-0417}.
   */
  public static final Variable<NominationNumber> NUMBER =
      Variable.identifier("number", NominationNumber::new);

  private CommonVariables() {}
}
