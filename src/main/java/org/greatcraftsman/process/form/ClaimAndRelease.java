package org.greatcraftsman.process.form;

import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.stereotype.Component;

/**
 * Lets a candidate claim a task, and whoever claimed it give it back, so that a colleague can take
 * it.
 *
 * <p>For the claim, the candidates of the task are asked instead of the engine's table of
 * permissions, which says the same and takes a query over three levels of it. For giving back, the
 * engine's own permission would also let a person assign tasks to others. A task that belongs to
 * one person, such as an expert's marks, has no candidates and stays.
 */
@Component
public class ClaimAndRelease extends CommandInterceptor {

  @Override
  public <T> T execute(Command<T> command) {
    boolean allowed =
        command instanceof ClaimTaskCmd && isCandidate(new DirectFieldAccessor(command))
            || command instanceof AssignTaskCmd && isRelease(new DirectFieldAccessor(command));
    return allowed ? PersonsAct.run(() -> next.execute(command)) : next.execute(command);
  }

  private static boolean isCandidate(DirectFieldAccessor command) {
    TaskEntity task = task(command);
    return task != null && isCandidate(Context.getCommandContext().getAuthentication(), task);
  }

  /** Whether the task is offered to this person or to a group of his. */
  public static boolean isCandidate(Authentication person, TaskEntity task) {
    return person != null
        && task.getCandidates().stream()
            .anyMatch(
                candidate ->
                    person.getUserId().equals(candidate.getUserId())
                        || person.getGroupIds() != null
                            && person.getGroupIds().contains(candidate.getGroupId()));
  }

  private static boolean isRelease(DirectFieldAccessor command) {
    if (command.getPropertyValue("userId") != null) {
      return false;
    }
    Authentication caller = Context.getCommandContext().getAuthentication();
    TaskEntity task = task(command);
    return caller != null
        && task != null
        && caller.getUserId().equals(task.getAssignee())
        && !task.getCandidates().isEmpty();
  }

  private static TaskEntity task(DirectFieldAccessor command) {
    return Context.getCommandContext()
        .getTaskManager()
        .findTaskById((String) command.getPropertyValue("taskId"));
  }
}
