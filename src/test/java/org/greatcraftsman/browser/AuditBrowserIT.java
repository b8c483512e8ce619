package org.greatcraftsman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.nomination.NominationStatus;
import org.greatcraftsman.nomination.SampleForms;
import org.greatcraftsman.nomination.Submitter;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.security.StaffAccounts;
import org.greatcraftsman.security.StaffGroup;
import org.greatcraftsman.unit.UnitService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tests in a browser how a clerk of a district union audits a nomination in Tasklist. */
@BrowserTest
class AuditBrowserIT {

  private static final String PASSWORD = "a long password";

  @Autowired NominationService nominations;
  @Autowired RoundService rounds;
  @Autowired UnitService units;
  @Autowired OfficeFixture office;
  @Autowired StaffAccounts staff;

  private NominationNumber number;

  @BeforeEach
  void submitNomination() {
    rounds.open("wuhan-2", "office-1");
    SampleForms.register(units);
    office.jumpTo(rounds.dueAt(new RoundId("GCC2"), Deadline.NOMINATION_START));
    staff.ensureGroup(StaffGroup.ofUnit("Q01"), "江岸区总工会");
    staff.createPerson("browser-q01", "江岸经办人", PASSWORD, List.of(StaffGroup.ofUnit("Q01")));
    staff.createPerson("browser-q02", "武昌经办人", PASSWORD, List.of(StaffGroup.ofUnit("Q02")));
    number =
        nominations
            .submit(
                new RoundId("GCC2"),
                SampleForms.byUnit(1),
                Submitter.clerk("browser-q01", new UnitCode("Q01")))
            .number();
  }

  @Test
  void aClerkIsRefusedForAMissingReasonCorrectsItAndCompletesTheTask(BrowserWindows windows) {
    TasklistPage clerk = TasklistPage.logIn(windows.desktop(), "browser-q01", PASSWORD);
    clerk.openFilter("本单位待办").openTask("推荐单位审核").claim();
    clerk.window().waitForText("𠮷工匠1").screenshot("audit-by-unit");

    clerk.chooseAnswer("不予推荐").fill("理由", "不符").submit();
    clerk.window().waitForText("退回或不予推荐时请写明理由（5至500字）。").screenshot("audit-refused");
    assertThat(clerk.field("理由")).hasValue("不符");
    assertThat(clerk.refusals()).hasCount(1);
    assertThat(status()).isEqualTo(NominationStatus.UNIT_AUDIT);

    clerk.fill("理由", "从事本工种的年限与社保记录不符。").complete();
    assertThat(clerk.refusals().count()).isZero();
    assertThat(clerk.tasks("推荐单位审核")).hasCount(0);
    assertThat(status()).isEqualTo(NominationStatus.REJECTED);

    clerk.window().page().goBack();
    clerk.window().waitForText("它已经办完或已收回，请在列表中选择其他任务。");
  }

  @Test
  void theTaskListShowsTheNominationNumberAndTheDueDateByTheOfficeClock(BrowserWindows windows) {
    TasklistPage clerk =
        TasklistPage.logIn(windows.desktop(), "browser-q01", PASSWORD).openFilter("本单位待办");
    clerk
        .window()
        .waitForText("截止时间")
        .waitForText(number.value())
        .waitForText("江岸区总工会")
        .waitForText("8月30日 18:00");
    assertThat(clerk.passedDeadlines()).hasCount(0);
  }

  @Test
  void onAPhoneTheTaskAndThenTheMissingFieldScrollIntoView(BrowserWindows windows) {
    TasklistPage clerk = TasklistPage.logIn(windows.phone(), "browser-q01", PASSWORD);
    clerk.openFilter("本单位待办").openTask("推荐单位审核");
    assertThat(clerk.filters()).not().isInViewport();
    assertThat(clerk.window().page().getByText("待推荐单位审核")).isInViewport();

    clerk.claim().submit();
    clerk.window().waitForText("请按红字提示填写后再提交。");
    assertThat(clerk.window().page().getByText("此项必填。")).isInViewport();
  }

  @Test
  void onAPhoneALinkFromTheDeskShowsTheTaskAndNotTheList(BrowserWindows windows) {
    TasklistPage clerk = TasklistPage.logIn(windows.phone(), "browser-q01", PASSWORD);
    clerk.window().open("/desk").page().locator("main a[href*='task=']").first().click();

    clerk.window().waitForText("二十年坚守焊接一线");
    assertThat(clerk.filters()).not().isInViewport();
    assertThat(clerk.window().page().getByText("待推荐单位审核")).isInViewport();
  }

  @Test
  void aFormInTasklistShowsNoEnglishWord(BrowserWindows windows) {
    TasklistPage clerk = TasklistPage.logIn(windows.desktop(), "browser-q01", PASSWORD);
    clerk.openFilter("本单位待办").openTask("推荐单位审核").claim();
    clerk.window().waitForText("二十年坚守焊接一线");

    assertThat(clerk.window().englishWords()).isSubsetOf("Camunda", "Platform", number.value());
  }

  @Test
  void aClerkOfAnotherUnitDoesNotSeeTheTask(BrowserWindows windows) {
    TasklistPage otherClerk = TasklistPage.logIn(windows.desktop(), "browser-q02", PASSWORD);
    otherClerk.openFilter("本单位待办");

    otherClerk.window().waitForText("没有符合条件的任务");
    assertThat(otherClerk.tasks("推荐单位审核")).hasCount(0);
  }

  private NominationStatus status() {
    return nominations.line(number).status();
  }
}
