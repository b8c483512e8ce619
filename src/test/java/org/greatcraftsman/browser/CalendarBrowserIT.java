package org.greatcraftsman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.greatcraftsman.determination.ApprovedRound;
import org.greatcraftsman.office.Office;
import org.greatcraftsman.publicity.Notices;
import org.greatcraftsman.publicity.Objections;
import org.greatcraftsman.security.Staff;
import org.greatcraftsman.security.StaffGroup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The finance desk writes down the day of a payment, picking it in the calendar. */
@BrowserTest
class CalendarBrowserIT {

  private static final String PASSWORD = "a long password";

  @Autowired ApprovedRound round;
  @Autowired Notices notices;
  @Autowired Objections objections;
  @Autowired RuntimeService runtime;
  @Autowired Office office;
  @Autowired Staff staff;

  @Test
  void theCalendarOpensOnTheMonthOfTheOfficesClock(Windows windows) {
    round.approve();
    notices.publish(ApprovedRound.ROUND);
    round.at("2018-10-12T09:00");
    objections.close(ApprovedRound.ROUND);
    runtime.startProcessInstanceByKey(
        "naming", ApprovedRound.ROUND, Map.of("round", ApprovedRound.ROUND));
    office.fire("timer_namingOpens");
    office.runJob("serviceTask_nameCraftsmen");
    staff.createPerson("browser-finance", "财务经办人", PASSWORD, List.of(StaffGroup.FINANCE_DESK.id()));

    Tasklist finance = Tasklist.of(windows.desktop(), "browser-finance", PASSWORD);
    finance.open("本单位待办").choose("发放奖金").claim();

    assertThat(finance.calendar("发放日期").getByLabel("年")).hasValue("2018");
    assertThat(finance.calendar("发放日期").locator(".today")).hasText("12");
  }
}
