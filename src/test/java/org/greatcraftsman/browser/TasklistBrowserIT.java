package org.greatcraftsman.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.greatcraftsman.security.Staff;
import org.greatcraftsman.security.StaffGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class TasklistBrowserIT {

  private static final String PASSWORD = "a long password";

  @Autowired Staff staff;

  @BeforeEach
  void aClerkOfAUnit() {
    staff.createPerson("clerk-browser", "李师傅", PASSWORD, List.of(StaffGroup.unit("Q01")));
  }

  @Test
  void theFirstLookAtTasklistShowsNoEnglishWord(Windows windows) {
    Window clerk = Tasklist.of(windows.desktop(), "clerk-browser", PASSWORD).window();
    clerk.reads("李师傅");
    clerk.reads("没有符合条件的任务");
    clerk.photograph("tasklist-first-look");

    assertThat(clerk.englishWords()).isSubsetOf("Camunda", "Platform");
    assertThat(clerk.text("启动流程").isVisible()).isFalse();
    assertThat(clerk.text("新建任务").isVisible()).isFalse();
  }

  @Test
  void aWrongPasswordIsSaidInChineseAndTheNextTryWorks(Windows windows) {
    Window clerk = windows.phone();
    clerk.open("/login");
    clerk.page().getByLabel("用户名").fill("clerk-browser");
    clerk.page().getByLabel("密码").fill("wrong");
    clerk.page().keyboard().press("Enter");
    clerk.reads("用户名或密码不正确");
    clerk.photograph("login-refused");
  }
}
