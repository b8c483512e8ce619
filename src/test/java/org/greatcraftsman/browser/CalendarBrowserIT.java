package org.greatcraftsman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.greatcraftsman.determination.ApprovedRound;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.naming.NamingProcess;
import org.greatcraftsman.process.naming.NamingProcess.Elements;
import org.greatcraftsman.process.naming.NamingProcess.Variables;
import org.greatcraftsman.publicity.NoticeService;
import org.greatcraftsman.publicity.ObjectionService;
import org.greatcraftsman.security.StaffAccounts;
import org.greatcraftsman.security.StaffGroup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tests in a browser how the finance desk picks the date of a payment in a calendar. */
@BrowserTest
class CalendarBrowserIT {

  private static final String PASSWORD = "a long password";

  @Autowired ApprovedRound round;
  @Autowired NoticeService notices;
  @Autowired ObjectionService objections;
  @Autowired RuntimeService runtime;
  @Autowired OfficeFixture office;
  @Autowired StaffAccounts staff;

  @Test
  void theCalendarOpensOnTheMonthOfTheOfficeClock(BrowserWindows windows) {
    round.approve();
    notices.publish(ApprovedRound.ROUND);
    round.at("2018-10-12T09:00");
    objections.close(ApprovedRound.ROUND);
    runtime.startProcessInstanceByKey(
        NamingProcess.KEY,
        ApprovedRound.ROUND.value(),
        ProcessVariables.of(Variables.ROUND, ApprovedRound.ROUND).asMap());
    office.fireTimer(Elements.TIMER_NAMING_OPENS);
    office.runJobsOf(Elements.SERVICE_TASK_NAME_CRAFTSMEN);
    staff.createPerson("browser-finance", "财务经办人", PASSWORD, List.of(StaffGroup.FINANCE_DESK.id()));

    TasklistPage finance = TasklistPage.logIn(windows.desktop(), "browser-finance", PASSWORD);
    finance.openFilter("本单位待办").openTask("发放奖金").claim();

    assertThat(finance.calendar("发放日期").getByLabel("年")).hasValue("2018");
    assertThat(finance.calendar("发放日期").locator(".today")).hasText("12");
  }
}
