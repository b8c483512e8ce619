package org.greatcraftsman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.greatcraftsman.determination.SampleVoteList.ROUND;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.greatcraftsman.determination.Candidates;
import org.greatcraftsman.determination.ProposedList;
import org.greatcraftsman.determination.SampleVoteList;
import org.greatcraftsman.security.Staff;
import org.greatcraftsman.security.StaffGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The chairman's office decides on a hundred people in one task. */
@BrowserTest
class ApprovalBrowserIT {

  private static final String PASSWORD = "a long password";

  @Autowired Staff staff;
  @Autowired RuntimeService runtime;
  @Autowired SampleVoteList sample;
  @Autowired Candidates candidates;
  @Autowired ProposedList list;

  @BeforeEach
  void aListIsProposed() {
    staff.createPerson(
        "browser-chair", "主席办公会秘书", PASSWORD, List.of(StaffGroup.CHAIRMAN_OFFICE.id()));
    sample.reviewed();
    candidates.freeze(ROUND);
    list.compute(ROUND);
    runtime.startProcessInstanceByKey("chairman-approval", ROUND, Map.of("round", ROUND));
  }

  @Test
  void theChairmansOfficeApprovesTheWholeListInOneTask(Windows windows) {
    Tasklist chair = Tasklist.of(windows.desktop(), "browser-chair", PASSWORD);
    chair.open("本单位待办");
    assertThat(chair.tasks("审定建议名单")).hasCount(1);
    chair.choose("审定建议名单").claim();
    chair.window().reads("100人").photograph("approve-list");
    assertThat(chair.numbers().first()).hasCSS("white-space", "nowrap");

    chair.choosing("同意").write("会议纪要编号", "武工主纪〔2018〕9号").complete();

    assertThat(chair.tasks("审定建议名单")).hasCount(0);
    assertThat(list.approved(ROUND)).isPresent();
  }

  @Test
  void aTryThatFailedLeavesTheWayToAnotherAnswerOpen(Windows windows) {
    Tasklist chair = Tasklist.of(windows.desktop(), "browser-chair", PASSWORD);
    chair.open("本单位待办").choose("审定建议名单").claim();
    chair.choosing("同意").submit();
    chair.window().reads("此项必填。");

    chair.choosing("退回").write("退回理由", "请补充说明名次靠后的人选的核实情况后再报。").complete();

    assertThat(list.approved(ROUND)).isEmpty();
  }
}
