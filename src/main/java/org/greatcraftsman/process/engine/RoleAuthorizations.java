package org.greatcraftsman.process.engine;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GLOBAL;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;
import static org.greatcraftsman.security.StaffGroup.ADMINISTRATORS;
import static org.greatcraftsman.security.StaffGroup.FEDERATION_OFFICE;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.greatcraftsman.process.selectionround.SelectionRoundProcess;
import org.greatcraftsman.security.StaffAccounts;
import org.greatcraftsman.security.StaffGroup;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Writes the authorizations of each role at start-up. The authorization for a task is created and
 * deleted with the task, for its candidates and its assignee.
 */
@Component
class RoleAuthorizations implements SmartInitializingSingleton {

  private static final String ALL_USERS = ANY;

  private static final List<Grant> GRANTS =
      List.of(
          // group, resource, id, permissions
          new Grant(ALL_USERS, APPLICATION, "tasklist", ACCESS),
          new Grant(ALL_USERS, PROCESS_DEFINITION, ANY, READ),
          new Grant(
              FEDERATION_OFFICE.id(),
              PROCESS_DEFINITION,
              SelectionRoundProcess.KEY,
              READ,
              CREATE_INSTANCE),
          new Grant(FEDERATION_OFFICE.id(), PROCESS_INSTANCE, ANY, CREATE));

  private final AuthorizationService authorizations;
  private final StaffAccounts staff;

  RoleAuthorizations(AuthorizationService authorizations, StaffAccounts staff) {
    this.authorizations = authorizations;
    this.staff = staff;
  }

  @Override
  public void afterSingletonsInstantiated() {
    for (StaffGroup group : StaffGroup.values()) {
      staff.ensureGroup(group.id(), group.title());
    }
    GRANTS.forEach(this::write);
    // Everything in Cockpit and Admin.
    Arrays.stream(Resources.values())
        .forEach(resource -> write(new Grant(ADMINISTRATORS.id(), resource, ANY, ALL)));
  }

  /** Grants every user access to a filter. */
  void showFilter(String filter) {
    write(new Grant(ALL_USERS, Resources.FILTER, filter, READ));
  }

  private void write(Grant grant) {
    boolean global = grant.group().equals(ALL_USERS);
    var query =
        authorizations
            .createAuthorizationQuery()
            .authorizationType(global ? AUTH_TYPE_GLOBAL : AUTH_TYPE_GRANT)
            .resourceType(grant.resource())
            .resourceId(grant.resourceId());
    Authorization written = (global ? query : query.groupIdIn(grant.group())).singleResult();
    if (written != null
        && Arrays.stream(grant.permissions()).allMatch(written::isPermissionGranted)) {
      return;
    }
    if (written == null) {
      written = authorizations.createNewAuthorization(global ? AUTH_TYPE_GLOBAL : AUTH_TYPE_GRANT);
      written.setResource(grant.resource());
      written.setResourceId(grant.resourceId());
      if (!global) {
        written.setGroupId(grant.group());
      }
    }
    written.setPermissions(grant.permissions());
    authorizations.saveAuthorization(written);
  }

  private record Grant(
      String group, Resource resource, String resourceId, Permission... permissions) {}
}
