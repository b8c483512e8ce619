package org.greatcraftsman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.greatcraftsman.candidates.SampleVoteList.ROUND;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.greatcraftsman.candidates.CandidateService;
import org.greatcraftsman.candidates.SampleVoteList;
import org.greatcraftsman.determination.ProposedListService;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.chairmanapproval.ChairmanApprovalProcess;
import org.greatcraftsman.process.chairmanapproval.ChairmanApprovalProcess.Variables;
import org.greatcraftsman.security.StaffAccounts;
import org.greatcraftsman.security.StaffGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tests in a browser how the chairman's office decides on the list of a hundred in one task. */
@BrowserTest
class ApprovalBrowserIT {

  private static final String PASSWORD = "a long password";

  @Autowired StaffAccounts staff;
  @Autowired RuntimeService runtime;
  @Autowired SampleVoteList sample;
  @Autowired CandidateService candidates;
  @Autowired ProposedListService list;

  @BeforeEach
  void proposeList() {
    staff.createPerson(
        "browser-chair", "主席办公会秘书", PASSWORD, List.of(StaffGroup.CHAIRMAN_OFFICE.id()));
    sample.reviewed();
    candidates.freeze(ROUND);
    list.compute(ROUND);
    runtime.startProcessInstanceByKey(
        ChairmanApprovalProcess.KEY,
        ROUND.value(),
        ProcessVariables.of(Variables.ROUND, ROUND).asMap());
  }

  @Test
  void theChairmansOfficeApprovesTheWholeListInOneTask(BrowserWindows windows) {
    TasklistPage chair = TasklistPage.logIn(windows.desktop(), "browser-chair", PASSWORD);
    chair.openFilter("本单位待办");
    assertThat(chair.tasks("审定建议名单")).hasCount(1);
    chair.openTask("审定建议名单").claim();
    chair.window().waitForText("100人").screenshot("approve-list");
    assertThat(chair.numbers().first()).hasCSS("white-space", "nowrap");

    chair.chooseAnswer("同意").fill("会议纪要编号", "武工主纪〔2018〕9号").complete();

    assertThat(chair.tasks("审定建议名单")).hasCount(0);
    assertThat(list.approved(ROUND)).isPresent();
  }

  @Test
  void anotherAnswerCanBeChosenAfterARefusedSubmission(BrowserWindows windows) {
    TasklistPage chair = TasklistPage.logIn(windows.desktop(), "browser-chair", PASSWORD);
    chair.openFilter("本单位待办").openTask("审定建议名单").claim();
    chair.chooseAnswer("同意").submit();
    chair.window().waitForText("此项必填。");

    chair.chooseAnswer("退回").fill("退回理由", "请补充说明名次靠后的人选的核实情况后再报。").complete();

    assertThat(list.approved(ROUND)).isEmpty();
  }
}
