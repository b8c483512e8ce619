package org.greatcraftsman.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greatcraftsman.review.SampleReview.ROUND;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.office.MockMvcUser;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.Worklist;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Elements;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Variables;
import org.greatcraftsman.review.FileMark;
import org.greatcraftsman.review.FileReviewService;
import org.greatcraftsman.review.MarkService;
import org.greatcraftsman.review.SampleReview;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/**
 * Tests the review page of the desk: progress, replacement of experts, late conflicts of interest.
 */
@OfficeTest
class ReviewControllerTest {

  private static final NominationNumber FILE = new NominationNumber("GCC2-0001");

  @Autowired SampleReview sample;
  @Autowired FileReviewService reviews;
  @Autowired MarkService marks;
  @Autowired RoundService rounds;
  @Autowired Worklist worklist;
  @Autowired RuntimeService runtime;
  @Autowired OfficeFixture office;
  @Autowired WebApplicationContext context;

  private MockMvcUser desk;

  @BeforeEach
  void openReview() {
    office.person("office-1", "federation-office");
    desk = MockMvcUser.of(context).loggedIn("office-1", "federation-office");
    sample.shortlist(1);
    sample.panel();
    reviews.open(ROUND);
    runtime.startProcessInstanceByKey(
        ExpertReviewProcess.KEY, FILE.value(), ProcessVariables.of(Variables.ROUND, ROUND).asMap());
    office.runAsyncJobs();
  }

  @Test
  void theDeskReplacesAnExpertWhoDoesNotMark() throws Exception {
    String inactive = reviews.openExperts(FILE).get(0).value();
    desk.get("/desk/review")
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("（待评1份）"),
                        containsString("没有任何评分"),
                        containsString("1份材料，共7份评分"),
                        containsString("0份评分"))));
    desk.post("/desk/review/replace", Map.of("expert", inactive, "reason", "急"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(allOf(containsString("请写明更换专家的理由"), containsString(">急<"))));

    desk.post("/desk/review/replace", Map.of("expert", inactive, "reason", "多次提醒未评审"))
        .andExpect(status().is3xxRedirection());

    assertThat(reviews.openExperts(FILE)).hasSize(7).doesNotContain(new ExpertId(inactive));
    desk.post("/desk/review/replace", Map.of("expert", inactive, "reason", "多次提醒未评审"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("没有待评的材料")));
  }

  @Test
  void theDeskRecordsALateConflictOfInterest() throws Exception {
    String conflicted = reviews.openExperts(FILE).get(0).value();
    desk.post(
            "/desk/review/conflict",
            Map.of("expert", conflicted, "file", "GCC2-9999", "relation", "来信反映系亲属"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("value=\"GCC2-9999\"")));

    desk.post(
            "/desk/review/conflict",
            Map.of("expert", conflicted, "file", FILE.value(), "relation", "来信反映系亲属"))
        .andExpect(status().is3xxRedirection());

    assertThat(reviews.openExperts(FILE)).hasSize(7).doesNotContain(new ExpertId(conflicted));
  }

  @Test
  void aVoidMarkIsShownToTheDeskWithItsReasonButWithoutItsPoints() throws Exception {
    String conflicted = reviews.openExperts(FILE).get(0).value();
    desk.get("/desk/review").andExpect(content().string(not(containsString("已作废的评分"))));
    worklist.submit(conflicted, taskOf(conflicted), Map.of("g1", 13, "g2", 29, "g3", 17, "g4", 28));

    Map<String, String> request =
        Map.of("expert", conflicted, "file", FILE.value(), "relation", "来信反映系亲属");
    desk.post("/desk/review/conflict", request)
        .andExpect(status().is3xxRedirection())
        .andExpect(flash().attribute("done", containsString("评分已作废，另一位专家已受邀评审")));

    String page = desk.get("/desk/review").andReturn().getResponse().getContentAsString();
    // Random identifiers in the tags may contain the digits.
    assertThat(page.replaceAll("<[^>]*>", " "))
        .contains("已作废的评分", "来信反映系亲属", "office-1")
        .doesNotContain("29");
    desk.post("/desk/review/conflict", request)
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("已经回避这份材料")));
    MockMvcUser.of(context)
        .loggedIn(conflicted, "experts")
        .get("/desk/marking/" + FILE)
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("已作废，不计入结果"),
                        containsString("<span class=\"given\">29</span>"),
                        containsString("回到评审打分"),
                        not(containsString("来信反映")),
                        not(containsString("薄板仰焊")))));
  }

  @Test
  void theLedgerWithholdsMarksUntilTheCandidatesAreFrozen() throws Exception {
    String expert = reviews.openExperts(FILE).get(0).value();
    marks.submit(FILE, new FileMark(new ExpertId(expert), 17, 26, 15, 24), null);

    desk.post("/desk/ledger/verify", Map.of())
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString(">专家评分<"),
                        containsString("候选人锁定以前不显示评分。"),
                        containsString("评审专家（代号Z"),
                        not(containsString("&quot;g2&quot;:26")))));
    rounds.enterStage(ROUND, Stage.DETERMINATION);
    desk.get("/desk/ledger").andExpect(content().string(containsString("&quot;g2&quot;:26")));
  }

  private String taskOf(String expert) {
    return office.tasks(Elements.USER_TASK_MARK_FILE, FILE).stream()
        .filter(task -> expert.equals(task.getAssignee()))
        .findFirst()
        .orElseThrow()
        .getId();
  }

  @Test
  void anExpertCannotOpenTheReviewPage() throws Exception {
    MockMvcUser.of(context)
        .loggedIn("e03", "experts")
        .get("/desk/review")
        .andExpect(status().isForbidden());
  }
}
