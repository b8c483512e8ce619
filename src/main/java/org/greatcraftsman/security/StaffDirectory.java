package org.greatcraftsman.security;

import java.util.Optional;

/** Port to the directory of staff accounts, which the engine's identity service holds. */
public interface StaffDirectory {

  /**
   * Authenticates a person. The result is empty for a wrong password, an unknown id and an id that
   * is locked after too many failures; the caller cannot tell which.
   */
  Optional<StaffMember> authenticate(String id, String password);

  /** Finds a person by id. */
  Optional<StaffMember> find(String id);
}
