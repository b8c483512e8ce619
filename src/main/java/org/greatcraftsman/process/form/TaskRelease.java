package org.greatcraftsman.process.form;

import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.stereotype.Component;

/**
 * Lets a person give back a task that he claimed, so that a colleague can take it. The engine's own
 * permission for that would also let him assign tasks to others. A task that belongs to one person,
 * such as an expert's marks, has no candidates and stays.
 */
@Component
public class TaskRelease extends CommandInterceptor {

  @Override
  public <T> T execute(Command<T> command) {
    if (command instanceof AssignTaskCmd && isRelease(new DirectFieldAccessor(command))) {
      return Context.getCommandContext().runWithoutAuthorization(() -> next.execute(command));
    }
    return next.execute(command);
  }

  private static boolean isRelease(DirectFieldAccessor command) {
    if (command.getPropertyValue("userId") != null) {
      return false;
    }
    Authentication caller = Context.getCommandContext().getAuthentication();
    TaskEntity task =
        Context.getCommandContext()
            .getTaskManager()
            .findTaskById((String) command.getPropertyValue("taskId"));
    return caller != null
        && task != null
        && caller.getUserId().equals(task.getAssignee())
        && !task.getCandidates().isEmpty();
  }
}
