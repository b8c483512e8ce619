package org.greatcraftsman.security;

import java.util.Collection;

/** Takes people and groups on. Doing it twice changes nothing. */
public interface StaffAccounts {

  /**
   * A person who can log in and belongs to these groups, which are made when they are not there.
   * The password of somebody who is there already stays.
   *
   * @param id latin letters, digits, hyphen or underscore, at most 64
   * @param name the person's name
   * @param password at least 8 characters, see {@link org.greatcraftsman.Refusal}
   * @param groups ids, see {@link StaffGroup}
   */
  void createPerson(String id, String name, String password, Collection<String> groups);

  /** A group with this id, called by this title. */
  void ensureGroup(String id, String title);
}
