package org.greatcraftsman.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;

/** Reads the business key of a process instance as the identifier that it is in its process. */
public final class BusinessKey {

  private BusinessKey() {}

  /** The round of an instance of a process that works on a whole round. */
  public static RoundId round(DelegateExecution execution) {
    return new RoundId(execution.getProcessBusinessKey());
  }

  /** The nomination of an instance of a process that works on one nomination. */
  public static NominationNumber nomination(DelegateExecution execution) {
    return new NominationNumber(execution.getProcessBusinessKey());
  }
}
