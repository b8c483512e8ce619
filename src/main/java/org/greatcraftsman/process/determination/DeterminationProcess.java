package org.greatcraftsman.process.determination;

/** The names that the diagram {@code determination} and the code share. */
final class DeterminationProcess {

  static final String CONSULT_BODY = "userTask_consultBody";
  static final String PRESS_CONSULTATION = "userTask_pressConsultation";
  static final String DECIDE_OPINIONS = "userTask_decideOpinions";
  static final String RESOLVE_INFEASIBLE = "userTask_resolveInfeasible";
  static final String CONFIRM_LIST = "userTask_confirmProposedList";

  static final String REMIND_BODY = "serviceTask_remindBody";
  static final String ESCALATE_OPINIONS = "serviceTask_escalateOpinions";
  static final String REMIND_LIST = "serviceTask_remindList";
  static final String ESCALATE_LIST = "serviceTask_escalateList";

  /** Whether the candidates were frozen when the process began: boolean. */
  static final String VARIABLE_FROZEN = "frozen";

  /** The code of the body that one branch of the consultation is about: text. */
  static final String VARIABLE_BODY = "body";

  /** The number of the candidate whom adverse opinions are about: text. */
  static final String VARIABLE_NUMBER = "number";

  /** Whether it was recorded that a body did not answer: boolean. */
  static final String VARIABLE_NO_ANSWER = "noAnswer";

  /** Whether some body has something against somebody: boolean. */
  static final String VARIABLE_ADVERSE = "adverse";

  /** Whether the rules can be met: boolean. */
  static final String VARIABLE_FEASIBLE = "feasible";

  /** Whether the desk submitted the list: boolean. */
  static final String VARIABLE_SUBMITTED = "submitted";

  /** The decision table that knows whom to consult. */
  static final String DECISION_BODIES = "consultation-bodies";

  private DeterminationProcess() {}
}
