package org.greatcraftsman.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.greatcraftsman.security.StaffAccounts;
import org.greatcraftsman.security.StaffGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tests Tasklist and the login page in a browser. */
@BrowserTest
class TasklistBrowserIT {

  private static final String PASSWORD = "a long password";

  @Autowired StaffAccounts staff;

  @BeforeEach
  void createClerk() {
    staff.createPerson("clerk-browser", "李师傅", PASSWORD, List.of(StaffGroup.ofUnit("Q01")));
  }

  @Test
  void tasklistShowsNoEnglishWordAfterTheLogin(BrowserWindows windows) {
    BrowserWindow clerk = TasklistPage.logIn(windows.desktop(), "clerk-browser", PASSWORD).window();
    clerk.waitForText("李师傅");
    clerk.waitForText("没有符合条件的任务");
    clerk.screenshot("tasklist-first-look");

    assertThat(clerk.englishWords()).isSubsetOf("Camunda", "Platform");
    assertThat(clerk.text("启动流程").isVisible()).isFalse();
    assertThat(clerk.text("新建任务").isVisible()).isFalse();
  }

  @Test
  void openingTheRoundWithoutConfirmationShowsTheMissingField(BrowserWindows windows) {
    staff.createPerson(
        "office-browser", "经办人", PASSWORD, List.of(StaffGroup.FEDERATION_OFFICE.id()));
    BrowserWindow office =
        TasklistPage.logIn(windows.desktop(), "office-browser", PASSWORD).window();
    office.text("启动流程").click();
    office.text("一届评选").click();
    office.page().locator(".fjs-select-display").click();
    office.page().locator(".fjs-dropdownlist-item").first().click();
    office
        .page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("启动").setExact(true))
        .click();

    PlaywrightAssertions.assertThat(office.text("请核对规则后勾选“规则已核对无误，同意开启”。")).isInViewport();
  }

  @Test
  void aWrongPasswordIsRefusedInChinese(BrowserWindows windows) {
    BrowserWindow clerk = windows.phone();
    clerk.open("/login");
    clerk.page().getByLabel("用户名").fill("clerk-browser");
    clerk.page().getByLabel("密码").fill("wrong");
    clerk.page().keyboard().press("Enter");
    clerk.waitForText("用户名或密码不正确");
    clerk.screenshot("login-refused");
  }
}
