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
 * What each role may do in the engine, written at every start. The right to a task is not here: it
 * comes and goes with the task, for its candidates and its assignee.
 */
@Component
class EngineRoles implements SmartInitializingSingleton {

  private static final String EVERYBODY = ANY;

  private static final List<Right> RIGHTS =
      List.of(
          // who, what, which, may
          new Right(EVERYBODY, APPLICATION, "tasklist", ACCESS),
          new Right(EVERYBODY, PROCESS_DEFINITION, ANY, READ),
          new Right(
              FEDERATION_OFFICE.id(),
              PROCESS_DEFINITION,
              SelectionRoundProcess.KEY,
              READ,
              CREATE_INSTANCE),
          new Right(FEDERATION_OFFICE.id(), PROCESS_INSTANCE, ANY, CREATE));

  private final AuthorizationService authorizations;
  private final StaffAccounts staff;

  EngineRoles(AuthorizationService authorizations, StaffAccounts staff) {
    this.authorizations = authorizations;
    this.staff = staff;
  }

  @Override
  public void afterSingletonsInstantiated() {
    for (StaffGroup group : StaffGroup.values()) {
      staff.ensureGroup(group.id(), group.title());
    }
    RIGHTS.forEach(this::write);
    // Cockpit, Admin and everything in them.
    Arrays.stream(Resources.values())
        .forEach(resource -> write(new Right(ADMINISTRATORS.id(), resource, ANY, ALL)));
  }

  /** Everybody who has logged in may see this filter. */
  void showFilter(String filter) {
    write(new Right(EVERYBODY, Resources.FILTER, filter, READ));
  }

  private void write(Right right) {
    boolean everybody = right.who().equals(EVERYBODY);
    var query =
        authorizations
            .createAuthorizationQuery()
            .authorizationType(everybody ? AUTH_TYPE_GLOBAL : AUTH_TYPE_GRANT)
            .resourceType(right.on())
            .resourceId(right.which());
    Authorization written = (everybody ? query : query.groupIdIn(right.who())).singleResult();
    if (written != null && Arrays.stream(right.may()).allMatch(written::isPermissionGranted)) {
      return;
    }
    if (written == null) {
      written =
          authorizations.createNewAuthorization(everybody ? AUTH_TYPE_GLOBAL : AUTH_TYPE_GRANT);
      written.setResource(right.on());
      written.setResourceId(right.which());
      if (!everybody) {
        written.setGroupId(right.who());
      }
    }
    written.setPermissions(right.may());
    authorizations.saveAuthorization(written);
  }

  private record Right(String who, Resource on, String which, Permission... may) {}
}
