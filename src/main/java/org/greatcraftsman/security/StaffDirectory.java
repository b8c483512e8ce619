package org.greatcraftsman.security;

import java.util.Optional;

/** Port to the directory of staff accounts, which the engine's identity service holds. */
public interface StaffDirectory {

  /**
   * Authenticates a person. The result is empty for a wrong password, an unknown id or an account
   * that is locked after too many failures; it does not reveal which.
   */
  Optional<StaffMember> authenticate(String id, String password);

  /** Finds a person by id. */
  Optional<StaffMember> find(String id);
}
