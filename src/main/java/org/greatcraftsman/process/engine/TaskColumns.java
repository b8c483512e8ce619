package org.greatcraftsman.process.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.process.CommonVariables;
import org.greatcraftsman.process.TaskVariables;
import org.greatcraftsman.unit.UnitService;

/**
 * Parse listener that sets the values of the Tasklist columns on each created user task: the number
 * and the name of the unit that it is about. They are local variables of the task, because the
 * right to see a task does not include the variables of its process.
 */
class TaskColumns extends AbstractBpmnParseListener {

  @Override
  public void parseUserTask(Element userTask, ScopeImpl scope, ActivityImpl activity) {
    ((UserTaskActivityBehavior) activity.getActivityBehavior())
        .getTaskDefinition()
        .addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, TaskColumns::fill);
  }

  private static void fill(DelegateTask task) {
    // In a multi-instance activity each task has a different number.
    TaskVariables.TASK_NUMBER.setLocal(
        task,
        CommonVariables.NUMBER
            .find(task)
            .map(NominationNumber::value)
            .orElseGet(() -> task.getExecution().getProcessBusinessKey()));
    CommonVariables.UNIT
        .find(task)
        .map(
            unit ->
                Context.getCommandContext()
                    .getReadOnlyIdentityProvider()
                    .findGroupById(UnitService.groupOf(unit)))
        .map(Group::getName)
        .ifPresent(name -> TaskVariables.TASK_UNIT.setLocal(task, name));
  }
}
