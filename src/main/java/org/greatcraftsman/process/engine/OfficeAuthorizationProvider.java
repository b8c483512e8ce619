package org.greatcraftsman.process.engine;

import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.greatcraftsman.process.form.ClaimInterceptor;

/**
 * Default authorizations of users and tasks. A user may change their password but not delete their
 * account. A person who claims a task of their group gets no additional authorization, because the
 * group has it.
 */
class OfficeAuthorizationProvider extends DefaultAuthorizationProvider {

  private static final String NEW = "Init";

  @Override
  public AuthorizationEntity[] newUser(User user) {
    return new AuthorizationEntity[] {
      createGrantAuthorization(
          user.getId(), null, Resources.USER, user.getId(), Permissions.READ, Permissions.UPDATE)
    };
  }

  @Override
  public AuthorizationEntity[] newTaskAssignee(Task task, String before, String assignee) {
    Authentication caller = Context.getCommandContext().getAuthentication();
    return caller != null
            && caller.getUserId().equals(assignee)
            && ClaimInterceptor.isCandidate(caller, (TaskEntity) task)
        ? null
        : super.newTaskAssignee(task, before, assignee);
  }

  @Override
  protected AuthorizationEntity createOrUpdateAuthorization(
      Task task,
      String person,
      String group,
      Resource resource,
      boolean historic,
      Permission... permissions) {
    return historic || !isNew(task)
        ? super.createOrUpdateAuthorization(task, person, group, resource, historic, permissions)
        : createAuthorization(person, group, resource, task.getId(), permissions);
  }

  /** True while the task is being created. No authorization exists yet that could be updated. */
  private static boolean isNew(Task task) {
    return NEW.equals(((TaskEntity) task).getTaskState());
  }
}
