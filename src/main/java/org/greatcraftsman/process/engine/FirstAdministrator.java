package org.greatcraftsman.process.engine;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.greatcraftsman.security.StaffAccounts;
import org.greatcraftsman.security.StaffGroup;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * There is always an administrator: while the engine's administrators have no member, Camunda's
 * Admin lets anybody make himself one (CVE-2026-77226). So the first is made from the
 * configuration, and without one the application does not start.
 */
@Component
class FirstAdministrator implements SmartInitializingSingleton {

  private final IdentityService identity;
  private final StaffAccounts staff;
  private final String username;
  private final String password;

  FirstAdministrator(
      IdentityService identity,
      StaffAccounts staff,
      @Value("${craftsman.admin.username}") String username,
      @Value("${craftsman.admin.password}") String password) {
    this.identity = identity;
    this.staff = staff;
    this.username = username;
    this.password = password;
  }

  @Override
  public void afterSingletonsInstantiated() {
    String administrators = StaffGroup.ADMINISTRATORS.id();
    if (identity.createUserQuery().memberOfGroup(administrators).count() > 0) {
      return;
    }
    if (username.isBlank() || password.length() < 8) {
      throw new IllegalStateException(
          "There is no administrator yet. Set craftsman.admin.username and craftsman.admin.password"
              + " (CRAFTSMAN_ADMIN_USERNAME, CRAFTSMAN_ADMIN_PASSWORD; at least 8 characters) and"
              + " start again.");
    }
    staff.createPerson(username, "系统管理员", password, List.of(administrators));
  }
}
