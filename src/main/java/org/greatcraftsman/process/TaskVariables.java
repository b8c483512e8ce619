package org.greatcraftsman.process;

/** The variables that every user task has, whatever its process. */
public final class TaskVariables {

  /** The column 编号 of Tasklist: the number that the task is about. */
  public static final Variable<String> TASK_NUMBER = Variable.text("taskNumber");

  /** The column 单位 of Tasklist: the name of the recommending unit that the task is about. */
  public static final Variable<String> TASK_UNIT = Variable.text("taskUnit");

  /**
   * The name of the variable with the data that a form shows; computed on request and not stored.
   */
  public static final String VIEW = "view";

  private TaskVariables() {}
}
