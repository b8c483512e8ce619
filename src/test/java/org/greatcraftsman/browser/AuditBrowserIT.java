package org.greatcraftsman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.greatcraftsman.nomination.NominationStatus;
import org.greatcraftsman.nomination.Nominations;
import org.greatcraftsman.nomination.SampleForms;
import org.greatcraftsman.nomination.Source;
import org.greatcraftsman.office.Office;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.Rounds;
import org.greatcraftsman.security.Staff;
import org.greatcraftsman.security.StaffGroup;
import org.greatcraftsman.unit.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A district's clerk audits a nomination in Tasklist. */
@BrowserTest
class AuditBrowserIT {

  private static final String PASSWORD = "a long password";

  @Autowired Nominations nominations;
  @Autowired Rounds rounds;
  @Autowired Units units;
  @Autowired Office office;
  @Autowired Staff staff;

  private String number;

  @BeforeEach
  void aNominationWaitsForTheDistrict() {
    rounds.open("wuhan-2", "office-1");
    SampleForms.register(units);
    office.jumpTo(rounds.due("GCC2", Deadline.NOMINATION_START));
    staff.ensureGroup(StaffGroup.unit("Q01"), "江岸区总工会");
    staff.createPerson("browser-q01", "江岸经办人", PASSWORD, List.of(StaffGroup.unit("Q01")));
    staff.createPerson("browser-q02", "武昌经办人", PASSWORD, List.of(StaffGroup.unit("Q02")));
    number =
        nominations
            .submit("GCC2", SampleForms.byUnit(1), Source.clerk("browser-q01", "Q01"))
            .number();
  }

  @Test
  void aClerkIsRefusedForAMissingReasonCorrectsItAndCompletesTheTask(Windows windows) {
    Tasklist clerk = Tasklist.of(windows.desktop(), "browser-q01", PASSWORD);
    clerk.open("本单位待办").choose("推荐单位审核").claim();
    clerk.window().reads("𠮷工匠1").photograph("audit-by-unit");

    clerk.choosing("不予推荐").write("理由", "不符").submit();
    clerk.window().reads("退回或不予推荐时请写明理由（5至500字）。").photograph("audit-refused");
    assertThat(clerk.field("理由")).hasValue("不符");
    assertThat(clerk.refusals()).hasCount(1);
    assertThat(status()).isEqualTo(NominationStatus.UNIT_AUDIT);

    clerk.write("理由", "从事本工种的年限与社保记录不符。").complete();
    assertThat(clerk.refusals().count()).isZero();
    assertThat(clerk.tasks("推荐单位审核")).hasCount(0);
    assertThat(status()).isEqualTo(NominationStatus.REJECTED);

    clerk.window().page().goBack();
    clerk.window().reads("它已经办完或已收回，请在列表中选择其他任务。");
  }

  @Test
  void theListSaysWhichNominationATaskIsAboutAndWhenItIsDueByTheOfficesClock(Windows windows) {
    Tasklist clerk = Tasklist.of(windows.desktop(), "browser-q01", PASSWORD).open("本单位待办");
    clerk.window().reads("截止时间").reads(number).reads("江岸区总工会").reads("8月30日 18:00");
    assertThat(clerk.passedDeadlines()).hasCount(0);
  }

  @Test
  void onAPhoneAClerkIsTakenToTheTaskAndThenToWhatIsMissing(Windows windows) {
    Tasklist clerk = Tasklist.of(windows.phone(), "browser-q01", PASSWORD);
    clerk.open("本单位待办").choose("推荐单位审核");
    assertThat(clerk.lists()).not().isInViewport();
    assertThat(clerk.window().page().getByText("待推荐单位审核")).isInViewport();

    clerk.claim().submit();
    clerk.window().reads("请按红字提示填写后再提交。");
    assertThat(clerk.window().page().getByText("此项必填。")).isInViewport();
  }

  @Test
  void onAPhoneALinkFromTheDeskLeadsToTheTaskAndNotToTheList(Windows windows) {
    Tasklist clerk = Tasklist.of(windows.phone(), "browser-q01", PASSWORD);
    clerk.window().open("/desk").page().locator("main a[href*='task=']").first().click();

    clerk.window().reads("二十年坚守焊接一线");
    assertThat(clerk.lists()).not().isInViewport();
    assertThat(clerk.window().page().getByText("待推荐单位审核")).isInViewport();
  }

  @Test
  void aFormInTasklistShowsNoEnglishWord(Windows windows) {
    Tasklist clerk = Tasklist.of(windows.desktop(), "browser-q01", PASSWORD);
    clerk.open("本单位待办").choose("推荐单位审核").claim();
    clerk.window().reads("二十年坚守焊接一线");

    assertThat(clerk.window().englishWords()).isSubsetOf("Camunda", "Platform", number);
  }

  @Test
  void aClerkOfAnotherUnitDoesNotSeeTheTask(Windows windows) {
    Tasklist stranger = Tasklist.of(windows.desktop(), "browser-q02", PASSWORD);
    stranger.open("本单位待办");

    stranger.window().reads("没有符合条件的任务");
    assertThat(stranger.tasks("推荐单位审核")).hasCount(0);
  }

  private NominationStatus status() {
    return nominations.line(number).status();
  }
}
