package org.greatcraftsman.security;

import java.util.Collection;

/** Creates staff accounts and groups. All methods are idempotent. */
public interface StaffAccounts {

  /**
   * Creates an account that is a member of the given groups, and creates missing groups. An
   * existing account keeps its password.
   *
   * @param id at most 64 Latin letters, digits, hyphens or underscores
   * @param name the person's name
   * @param password at least 8 characters
   * @param groups the ids of the groups, see {@link StaffGroup}
   * @throws org.greatcraftsman.Refusal if the id is malformed or the password is too short
   */
  void createPerson(String id, String name, String password, Collection<String> groups);

  /** Creates a group if it does not exist, and sets its Chinese title. */
  void ensureGroup(String id, String title);
}
