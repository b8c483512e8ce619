package org.greatcraftsman.security;

import java.util.Collection;

/** Creates staff accounts and groups. All methods are idempotent. */
public interface StaffAccounts {

  /**
   * Creates an account with these groups, and creates missing groups. An existing account keeps its
   * password.
   *
   * @param id Latin letters, digits, hyphen or underscore, at most 64
   * @param name the person's name
   * @param password at least 8 characters, see {@link org.greatcraftsman.Refusal}
   * @param groups ids, see {@link StaffGroup}
   */
  void createPerson(String id, String name, String password, Collection<String> groups);

  /** Creates a group if it does not exist, and sets its Chinese title. */
  void ensureGroup(String id, String title);
}
