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
 * Command interceptor that lets a candidate claim a task, and the assignee return it to its
 * candidates.
 *
 * <p>A claim is checked against the candidates of the task. The authorizations of the engine give
 * the same result, but require a query over three levels. For the return of a task, the permission
 * of the engine would also allow assigning the task to others. A task of one person, such as an
 * expert's marking, has no candidates and cannot be returned.
 */
@Component
public class ClaimInterceptor extends CommandInterceptor {

  @Override
  public <T> T execute(Command<T> command) {
    boolean allowed =
        command instanceof ClaimTaskCmd && isCandidate(new DirectFieldAccessor(command))
            || command instanceof AssignTaskCmd && isRelease(new DirectFieldAccessor(command));
    return allowed ? Preauthorized.run(() -> next.execute(command)) : next.execute(command);
  }

  private static boolean isCandidate(DirectFieldAccessor command) {
    TaskEntity task = task(command);
    return task != null && isCandidate(Context.getCommandContext().getAuthentication(), task);
  }

  /** True if the person or one of their groups is a candidate of the task. */
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
