package org.greatcraftsman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.greatcraftsman.review.SampleReview.ROUND;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RuntimeService;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Elements;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Variables;
import org.greatcraftsman.review.DraftService;
import org.greatcraftsman.review.ExpertFile;
import org.greatcraftsman.review.ExpertFiles;
import org.greatcraftsman.review.FileReviewService;
import org.greatcraftsman.review.MarkService;
import org.greatcraftsman.review.SampleReview;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tests in a browser how an expert marks files from the keyboard. */
@BrowserTest
class MarkingBrowserIT {

  private static final LocatorAssertions.IsInViewportOptions COMPLETELY =
      new LocatorAssertions.IsInViewportOptions().setRatio(1);

  @Autowired SampleReview sample;
  @Autowired FileReviewService reviews;
  @Autowired ExpertFiles files;
  @Autowired MarkService marks;
  @Autowired DraftService drafts;
  @Autowired RuntimeService runtime;
  @Autowired OfficeFixture office;

  private List<NominationNumber> order;

  @BeforeEach
  void openFiles() {
    sample.shortlist(15);
    sample.panel();
    reviews
        .open(ROUND)
        .forEach(
            file ->
                runtime.startProcessInstanceByKey(
                    ExpertReviewProcess.KEY,
                    file.value(),
                    ProcessVariables.of(Variables.ROUND, ROUND).asMap()));
    office.runAsyncJobs();
    order = files.of(ROUND, new ExpertId("e03")).stream().map(ExpertFile::number).toList();
  }

  @Test
  void fourNumbersAndEnterSubmitAMarkAndOpenTheNextFile(BrowserWindows windows) {
    BrowserWindow expert = windows.desktop().logIn("e03", "e03").open("/desk/marking");
    Page page = expert.page();

    page.keyboard().type("15");
    page.keyboard().press("Enter");
    page.keyboard().type("22");
    page.keyboard().press("Tab");
    page.keyboard().type("15");
    page.keyboard().press("Enter");
    page.keyboard().type("22");
    assertThat(submit(page)).isInViewport(COMPLETELY);
    expert.waitForText("合计 74 分").screenshot("marking");
    assertThat(page.locator(".is-here")).hasCount(4);
    page.keyboard().press("Enter");

    expert.waitForText(order.get(0) + "的评分已提交。");
    page.waitForURL(url -> url.endsWith(order.get(1).value()));
    assertThat(marks.marksByExpert(ROUND, new ExpertId("e03")))
        .singleElement()
        .satisfies(
            own -> {
              assertThat(own.file().value()).isEqualTo(order.get(0).value());
              assertThat(own.mark().total()).isEqualTo(74);
            });
  }

  @Test
  void theButtonsStayInViewFromTheTopToTheEndOfTheFile(BrowserWindows windows) {
    BrowserWindow desktop = windows.desktop().logIn("e03", "e03").open("/desk/marking");
    Page page = desktop.page();
    assertThat(submit(page)).isInViewport(COMPLETELY);
    desktop.screenshot("marking-first");
    page.locator("#reason").focus();
    assertThat(page.locator("#reason")).isInViewport(COMPLETELY);
    assertThat(submit(page)).isInViewport(COMPLETELY);
    page.evaluate("() => window.scrollTo(0, document.body.scrollHeight)");
    assertThat(submit(page)).isInViewport(COMPLETELY);
    desktop.screenshot("marking-end");

    BrowserWindow phone = windows.phone().logIn("e03", "e03").open("/desk/marking");
    phone.page().getByText("跳到评分").click();
    assertThat(submit(phone.page())).isInViewport(COMPLETELY);
    phone.page().locator("#g4").focus();
    assertThat(phone.page().locator("#g4")).isInViewport(COMPLETELY);
    assertThat(submit(phone.page())).isInViewport(COMPLETELY);
    phone.screenshot("marking-phone-foot");
  }

  private static Locator submit(Page page) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提交").setExact(true));
  }

  @Test
  void inTasklistTheFormOpensWithTheDraftOfTheScoringPage(BrowserWindows windows) {
    drafts.save(
        order.get(0),
        new ExpertId("e03"),
        new DraftService.DraftInput(15, 22, null, null, "尚未写完的理由", 0));
    String task =
        office.tasks(Elements.USER_TASK_MARK_FILE, order.get(0)).stream()
            .filter(each -> each.getAssignee().equals("e03"))
            .findFirst()
            .orElseThrow()
            .getId();
    BrowserWindow expert =
        windows.desktop().logIn("e03", "e03").open("/camunda/app/tasklist/default/#/?task=" + task);

    expert.waitForText("已载入您于2018年8月31日 14:00保存的草稿，尚未提交。");
    Page page = expert.page();
    assertThat(page.getByLabel(Pattern.compile("工匠精神"))).hasValue("15");
    assertThat(page.getByLabel(Pattern.compile("绝技绝活"))).hasValue("22");
    assertThat(page.getByLabel("理由")).hasValue("尚未写完的理由");
    page.getByText("已载入您于").scrollIntoViewIfNeeded();
    expert.screenshot("marking-tasklist-draft");
    page.getByLabel(Pattern.compile("示范引领")).fill("15");
    page.getByLabel(Pattern.compile("突出贡献")).fill("22");
    submit(page).click();
    expert.waitForText("请在列表中选择一个任务。");
    assertThat(marks.marksByExpert(ROUND, new ExpertId("e03")))
        .singleElement()
        .satisfies(
            own -> {
              assertThat(own.file().value()).isEqualTo(order.get(0).value());
              assertThat(own.mark().total()).isEqualTo(74);
            });
  }

  @Test
  void aDraftIsSavedAutomaticallyAndIsStillThereAfterChangingFiles(BrowserWindows windows) {
    BrowserWindow expert = windows.desktop().logIn("e03", "e03").open("/desk/marking");
    Page page = expert.page();

    page.keyboard().type("18");
    expert.waitForText("已暂存 14:00");
    page.keyboard().press("Tab");
    page.keyboard().type("27");
    page.waitForCondition(() -> page.locator("[name=turn]").inputValue().equals("2"));
    page.keyboard().press("Alt+ArrowDown");
    page.waitForURL(url -> url.endsWith(order.get(1).value()));
    page.keyboard().press("Alt+ArrowUp");
    page.waitForURL(url -> url.endsWith(order.get(0).value()));

    assertThat(page.locator("#g1")).hasValue("18");
    assertThat(page.locator("#g2")).hasValue("27");
    assertThat(marks.countValid(order.get(0))).isZero();
  }

  @Test
  void theSubmitKeyDoesNotSubmitAMarkWhileARecusalIsWritten(BrowserWindows windows) {
    BrowserWindow expert = windows.desktop().logIn("e03", "e03").open("/desk/marking");
    Page page = expert.page();
    for (int group = 1; group <= 4; group++) {
      page.locator("#g" + group).fill("15");
    }
    page.locator("summary", new Page.LocatorOptions().setHasText("申请回避")).click();
    page.locator("#conflict").fill("系人选的师傅");
    page.keyboard().press("Control+Enter");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("申请回避这份材料")).click();

    expert.waitForText("您已回避" + order.get(0));
    assertThat(marks.countValid(order.get(0))).isZero();
  }

  @Test
  void anExtremeTotalRequiresAReasonBeforeAndAtTheSubmissionOnAPhone(BrowserWindows windows) {
    BrowserWindow expert = windows.phone().logIn("e03", "e03").open("/desk/marking");
    Page page = expert.page();
    for (int group = 1; group <= 4; group++) {
      page.locator("#g" + group).fill(group % 2 == 0 ? "30" : "20");
    }
    expert.waitForText("提交前请写明理由（5至500字）");
    page.locator("#reason").fill("好");
    page.keyboard().press("Control+Enter");
    expert.waitForText("请写明理由（5至500字）。").screenshot("marking-phone");
    assertThat(page.locator("#g4")).hasValue("30");
    assertThat(page.locator("#reason")).hasValue("好");
    assertThat(
            (Boolean)
                page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
        .isTrue();

    page.locator("#reason").fill("各方面都十分突出");
    page.keyboard().press("Control+Enter");
    expert.waitForText(order.get(0) + "的评分已提交。");
  }
}
