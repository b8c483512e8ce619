package org.greatcraftsman.process.engine;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.greatcraftsman.StartRefusal;
import org.greatcraftsman.security.StaffAccounts;
import org.greatcraftsman.security.StaffGroup;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Creates an administrator from the configuration if there is none; without a configured one the
 * application does not start. While the group of administrators is empty, Camunda Admin lets an
 * anonymous caller create one (CVE-2026-77226).
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
      throw new StartRefusal(
          "还没有系统管理员，未启动：请设置craftsman.admin.username和craftsman.admin.password（环境变量"
              + "CRAFTSMAN_ADMIN_USERNAME、CRAFTSMAN_ADMIN_PASSWORD，口令至少8个字符）后再启动。",
          "Not started, because there is no administrator yet: set craftsman.admin.username and"
              + " craftsman.admin.password (CRAFTSMAN_ADMIN_USERNAME, CRAFTSMAN_ADMIN_PASSWORD; at"
              + " least 8 characters) and start again.");
    }
    staff.createPerson(username, "系统管理员", password, List.of(administrators));
  }
}
