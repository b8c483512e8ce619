package org.greatcraftsman.process.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.security.StaffAccounts;
import org.greatcraftsman.security.StaffDirectory;
import org.greatcraftsman.security.StaffMember;
import org.springframework.stereotype.Component;

/**
 * Staff accounts in the identity service of the engine. The engine delays the next login after each
 * failed one, and locks the account after ten.
 */
@Component
class EngineStaff implements StaffAccounts, StaffDirectory {

  private static final int MIN_PASSWORD_LENGTH = 8;

  private final IdentityService identity;

  EngineStaff(IdentityService identity) {
    this.identity = identity;
  }

  @Override
  public Optional<StaffMember> authenticate(String id, String password) {
    try {
      return identity.checkPassword(id, password) ? find(id) : Optional.empty();
    } catch (OptimisticLockingException concurrentAttempt) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<StaffMember> find(String id) {
    User user = identity.createUserQuery().userId(id).singleResult();
    if (user == null) {
      return Optional.empty();
    }
    List<String> groups =
        identity.createGroupQuery().groupMember(user.getId()).list().stream()
            .map(Group::getId)
            .toList();
    return Optional.of(new StaffMember(user.getId(), nameOf(user), groups));
  }

  @Override
  public void createPerson(String id, String name, String password, Collection<String> groups) {
    if (identity.createUserQuery().userId(id).count() == 0) {
      if (!id.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,63}")) {
        throw new Refusal("用户名只能用英文字母、数字、横线和下划线，最多64个字符，请修改。");
      }
      if (password == null || password.length() < MIN_PASSWORD_LENGTH) {
        throw new Refusal("密码至少8个字符，请重新设置。");
      }
      User user = identity.newUser(id);
      user.setFirstName(storable(name));
      user.setLastName("");
      user.setPassword(password);
      identity.saveUser(user);
    }
    for (String group : groups) {
      ensureGroup(group, group);
      if (identity.createGroupQuery().groupId(group).groupMember(id).count() == 0) {
        identity.createMembership(id, group);
      }
    }
  }

  @Override
  public void ensureGroup(String id, String title) {
    Group group = identity.createGroupQuery().groupId(id).singleResult();
    if (group == null) {
      group = identity.newGroup(id);
      group.setType("SYSTEM");
      group.setName(storable(title));
      identity.saveGroup(group);
    } else if (group.getName().equals(id) && !title.equals(id)) {
      group.setName(storable(title));
      identity.saveGroup(group);
    }
  }

  private static String nameOf(User user) {
    return (user.getFirstName() + user.getLastName()).strip();
  }

  /**
   * Replaces each character outside the Basic Multilingual Plane by 〓, because the MySQL tables of
   * the engine cannot store it.
   */
  private static String storable(String name) {
    return name.replaceAll("[\\x{10000}-\\x{10FFFF}]", "〓");
  }
}
