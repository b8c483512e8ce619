package org.greatcraftsman.process.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Judges rights by all the groups of a person. The engine looks through the whole table of rights
 * first, at each question anew, for the groups that have any, to leave the others out of the
 * question; with a thousand open tasks that costs more than the few groups of a member of staff.
 */
class PersonsRights extends AuthorizationManager {

  @Override
  public List<String> filterAuthenticatedGroupIds(List<String> groups) {
    return groups == null ? List.of() : groups;
  }

  /** Puts it in the place of the engine's own. */
  static class Factory implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
      return AuthorizationManager.class;
    }

    @Override
    public Session openSession() {
      return new PersonsRights();
    }
  }
}
