package org.greatcraftsman.process.form;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.stereotype.Component;

/**
 * Command interceptor that returns claimed tasks to their candidate groups when the assignee leaves
 * the group or is deleted. Otherwise the former assignee would not see such a task, and no
 * colleague could claim it. A task of one person has no candidate group and stays.
 */
@Component
public class LeaverTaskInterceptor extends CommandInterceptor {

  @Override
  public <T> T execute(Command<T> command) {
    if (command instanceof DeleteMembershipCmd) {
      DirectFieldAccessor fields = new DirectFieldAccessor(command);
      String person = (String) fields.getPropertyValue("userId");
      Set<String> groups = groupsOf(person);
      T result = next.execute(command);
      if (groups.remove(fields.getPropertyValue("groupId"))) {
        release(person, groups);
      }
      return result;
    }
    T result = next.execute(command);
    if (command instanceof DeleteUserCmd) {
      release((String) new DirectFieldAccessor(command).getPropertyValue("userId"), Set.of());
    }
    return result;
  }

  private static Set<String> groupsOf(String person) {
    CommandContext context = Context.getCommandContext();
    return context.runWithoutAuthorization(
        () ->
            context
                .getReadOnlyIdentityProvider()
                .createGroupQuery(context)
                .groupMember(person)
                .list()
                .stream()
                .map(Group::getId)
                .collect(Collectors.toSet()));
  }

  private static void release(String person, Set<String> groupsLeft) {
    CommandContext context = Context.getCommandContext();
    Preauthorized.run(
        () -> {
          for (Task task :
              context
                  .getTaskManager()
                  .findTasksByQueryCriteria(new TaskQueryImpl().taskAssignee(person))) {
            if (isOfOtherGroups((TaskEntity) task, groupsLeft)) {
              new AssignTaskCmd(task.getId(), null).execute(context);
            }
          }
          return null;
        });
  }

  private static boolean isOfOtherGroups(TaskEntity task, Set<String> groupsLeft) {
    return !task.getCandidates().isEmpty()
        && task.getCandidates().stream()
            .noneMatch(candidate -> groupsLeft.contains(candidate.getGroupId()));
  }
}
