package org.greatcraftsman.security;

import java.util.Optional;

/** Who works here, and whether a password is theirs. The engine's identity service keeps it. */
public interface StaffDirectory {

  /**
   * The person whose id and password these are. Empty for a wrong password, for an unknown id, and
   * while the id is held back after too many failures: the caller cannot tell which.
   */
  Optional<StaffMember> authenticate(String id, String password);

  /** The person with this id. */
  Optional<StaffMember> find(String id);
}
