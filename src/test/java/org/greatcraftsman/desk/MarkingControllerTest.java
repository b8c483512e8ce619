package org.greatcraftsman.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greatcraftsman.review.SampleReview.ROUND;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
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
import org.greatcraftsman.review.DraftService;
import org.greatcraftsman.review.ExpertFile;
import org.greatcraftsman.review.ExpertFiles;
import org.greatcraftsman.review.FileReviewService;
import org.greatcraftsman.review.MarkService;
import org.greatcraftsman.review.SampleReview;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

/** Tests the scoring page, on which an expert marks the assigned files. */
@OfficeTest
class MarkingControllerTest {

  private static final String PAGE = "/desk/marking/";
  private static final Map<String, String> GOOD =
      Map.of("g1", "15", "g2", "22", "g3", "15", "g4", "22");
  private static final Map<String, String> WITHDRAWAL = Map.of("conflict", "系人选的师傅");

  @Autowired SampleReview sample;
  @Autowired FileReviewService reviews;
  @Autowired ExpertFiles files;
  @Autowired DraftService drafts;
  @Autowired MarkService marks;
  @Autowired Worklist worklist;
  @Autowired RoundService rounds;
  @Autowired RuntimeService runtime;
  @Autowired OfficeFixture office;
  @Autowired WebApplicationContext context;

  private MockMvcUser expert;
  private List<NominationNumber> order;

  @BeforeEach
  void openReview() {
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
    expert = MockMvcUser.of(context).loggedIn("e03", "experts");
    order = files.of(ROUND, new ExpertId("e03")).stream().map(ExpertFile::number).toList();
  }

  @Test
  void thePageOpensTheFirstFileInTheExpertsOrder() throws Exception {
    expert.get("/desk/marking").andExpect(redirectedUrl(PAGE + order.get(0)));
    expert
        .get(PAGE + order.get(0))
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("薄板仰焊一次成形"),
                        containsString("27–30分："),
                        containsString("还剩"),
                        not(containsString("高级技师")),
                        not(containsString("420106")),
                        not(containsString("\\")))));
  }

  @Test
  void aMarkCompletesTheTaskAndOpensTheNextFile() throws Exception {
    expert.post(PAGE + order.get(0), GOOD).andExpect(redirectedUrl(PAGE + order.get(1)));

    assertThat(marks.marksByExpert(ROUND, new ExpertId("e03")))
        .singleElement()
        .satisfies(
            own -> {
              assertThat(own.file().value()).isEqualTo(order.get(0).value());
              assertThat(own.mark().total()).isEqualTo(74);
            });
    assertThat(office.tasks(Elements.USER_TASK_MARK_FILE, order.get(0))).hasSize(6);
    expert
        .get(PAGE + order.get(0))
        .andExpect(
            content().string(allOf(containsString("您的评分"), not(containsString("id=\"marks\"")))));
    expert.post(PAGE + order.get(0), GOOD).andExpect(status().isUnprocessableEntity());
  }

  @Test
  void aRefusedMarkKeepsTheInput() throws Exception {
    Map<String, String> parameters =
        Map.of("g1", "20", "g2", "30", "g3", "20", "g4", "27", "reason", "好", "conflict", "同门");
    expert
        .post(PAGE + order.get(0), parameters)
        .andExpect(status().isUnprocessableEntity())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("请写明理由（5至500字）"),
                        containsString("value=\"27\""),
                        containsString(">好</textarea>"),
                        containsString(">同门</textarea>"))));
    expert
        .post(PAGE + order.get(0), Map.of("g1", "很好"))
        .andExpect(
            content().string(allOf(containsString("请打0至20分的整数"), containsString("value=\"很好\""))));
    assertThat(marks.countValid(order.get(0))).isZero();
  }

  @Test
  void aRecusedExpertNoLongerSeesTheFile() throws Exception {
    expert
        .post(PAGE + order.get(0) + "/withdraw", Map.of("g1", "15"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("申请回避时请写明理由"),
                        containsString("<details class=\"marking-withdrawal\" open=\"open\">"),
                        containsString("value=\"15\""))));
    expert
        .post(PAGE + order.get(0) + "/withdraw", Map.of("conflict", "系人选的师傅"))
        .andExpect(redirectedUrl(PAGE + order.get(1)));

    expert.get(PAGE + order.get(0)).andExpect(status().isNotFound());
  }

  @Test
  void aRecusalOpensTheNextFileAndAssignsASubstituteImmediately() throws Exception {
    NominationNumber file = order.get(2);
    List<ExpertId> before = reviews.openExperts(file);

    expert
        .post(PAGE + file + "/withdraw", WITHDRAWAL)
        .andExpect(redirectedUrl(PAGE + order.get(3)))
        .andExpect(flash().attribute("done", "您已回避" + file + "，不再评审这份材料。"));
    office.runAsyncJobs();

    assertThat(reviews.openExperts(file)).hasSize(7).doesNotContain(new ExpertId("e03"));
    ExpertId substitute =
        reviews.openExperts(file).stream()
            .filter(id -> !before.contains(id))
            .findFirst()
            .orElseThrow();
    assertThat(office.tasks(Elements.USER_TASK_MARK_FILE, file))
        .extracting(Task::getAssignee)
        .contains(substitute.value())
        .doesNotContain("e03");
    assertThat(files.of(ROUND, substitute)).last().extracting(ExpertFile::number).isEqualTo(file);
    expert.get(PAGE + order.get(3)).andExpect(content().string(not(containsString(file.value()))));
  }

  @Test
  void aRecusalFromTheLastFileOpensTheFirstFile() throws Exception {
    expert
        .post(PAGE + order.get(order.size() - 1) + "/withdraw", WITHDRAWAL)
        .andExpect(redirectedUrl(PAGE + order.get(0)));
  }

  @Test
  void aRecusalAfterTheWindowIsRefusedAndKeepsTheInput() throws Exception {
    office.jumpTo(rounds.dueAt(ROUND, Deadline.REVIEW_END));

    expert
        .post(PAGE + order.get(0) + "/withdraw", WITHDRAWAL)
        .andExpect(status().isUnprocessableEntity())
        .andExpect(
            content()
                .string(
                    allOf(containsString("不在评审时间内，不能申请回避"), containsString(">系人选的师傅</textarea>"))));

    assertThat(reviews.openExperts(order.get(0))).hasSize(7).contains(new ExpertId("e03"));
  }

  @Test
  void onlyTheExpertReadsTheirMarksAndOnlyUntilTheRoundIsClosed() throws Exception {
    NominationNumber file = order.get(0);
    Map<String, String> low =
        Map.of("g1", "3", "g2", "4", "g3", "5", "g4", "6", "reason", "材料与绝技不符");
    expert.post(PAGE + file, low);
    for (NominationNumber rest : order.subList(1, order.size())) {
      expert.post(PAGE + rest, GOOD);
    }
    String other =
        reviews.openExperts(file).stream()
            .filter(id -> !id.value().equals("e03"))
            .findFirst()
            .orElseThrow()
            .value();
    MockMvcUser colleague = MockMvcUser.of(context).loggedIn(other, "experts");
    office.jumpTo(rounds.dueAt(ROUND, Deadline.REVIEW_END));

    for (String page : List.of("/desk/marking", PAGE + file)) {
      expert
          .get(page)
          .andExpect(
              content()
                  .string(
                      allOf(
                          containsString(file.value()),
                          containsString("<span class=\"given\">18</span>"),
                          containsString("材料与绝技不符"),
                          containsString("data-label=\"时间\">2018年"),
                          not(containsString("id=\"marks\"")))));
      colleague.get(page).andExpect(content().string(not(containsString("材料与绝技不符"))));
    }

    rounds.enterStage(ROUND, Stage.CLOSED);
    expert.get(PAGE + file).andExpect(content().string(not(containsString("材料与绝技不符"))));
  }

  @Test
  void aVoidMarkIsLinkedFromTheNextFile() throws Exception {
    NominationNumber file = order.get(0);
    expert.post(PAGE + file, GOOD);
    expert.get(PAGE + order.get(1)).andExpect(content().string(not(containsString("已作废的评分"))));

    MockMvcUser.of(context)
        .loggedIn("office-1", "federation-office")
        .post(
            "/desk/review/conflict",
            Map.of("expert", "e03", "file", file.value(), "relation", "来信反映系亲属"))
        .andExpect(status().is3xxRedirection());

    expert
        .get(PAGE + order.get(1))
        .andExpect(
            content().string(allOf(containsString("已作废的评分："), containsString(PAGE + file + "\""))));
  }

  @Test
  void filesToReconsiderAreListedUntilTheExpertAnswers() throws Exception {
    NominationNumber file = order.get(0);
    expert.get("/desk/marking/" + file).andExpect(content().string(not(containsString("请您复评"))));
    expert.post(PAGE + file, Map.of("g1", "10", "g2", "10", "g3", "10", "g4", "10"));
    for (Task task : office.tasks(Elements.USER_TASK_MARK_FILE, file)) {
      worklist.submit(
          task.getAssignee(), task.getId(), Map.of("g1", 15, "g2", 22, "g3", 15, "g4", 22));
    }
    office.runAsyncJobs();
    office.person("desk", "federation-office");
    office.completeTask(
        "desk",
        Elements.USER_TASK_DISCUSS_FILE,
        file,
        Map.of("decision", "RECONSIDER", "minute", "请对照档次再看一遍材料"));
    office.runAsyncJobs();
    Task reconsideration =
        office.tasks(Elements.USER_TASK_RECONSIDER_MARK, file).stream()
            .filter(task -> task.getAssignee().equals("e03"))
            .findFirst()
            .orElseThrow();

    expert
        .get(PAGE + order.get(1))
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("请您复评"),
                        containsString(
                            "/camunda/app/tasklist/default/#/?task=" + reconsideration.getId()),
                        containsString("2018年9月14日 18:00截止"))));
    expert
        .get(PAGE + file)
        .andExpect(content().string(allOf(containsString("请您复评"), containsString("您的评分"))));
    MockMvcUser.of(context)
        .loggedIn(
            reviews.openExperts(order.get(1)).stream()
                .filter(id -> !id.value().equals("e03"))
                .findFirst()
                .orElseThrow()
                .value(),
            "experts")
        .get(PAGE + order.get(1))
        .andExpect(content().string(not(containsString(reconsideration.getId()))));

    worklist.submit(
        "e03", reconsideration.getId(), Map.of("decision", "KEEP", "reason", "已对照档次复核"));
    expert.get(PAGE + order.get(1)).andExpect(content().string(not(containsString("请您复评"))));
  }

  @Test
  void aDraftIsVisibleOnlyToTheExpertAndDeletedOnSubmission() throws Exception {
    NominationNumber file = order.get(0);
    saveDraft(file, Map.of("g1", "15", "g2", "x", "reason", "未定稿的意见"), "已暂存");

    expert
        .get(PAGE + file)
        .andExpect(
            content().string(allOf(containsString("value=\"15\""), containsString("未定稿的意见"))));
    String other =
        reviews.openExperts(file).stream()
            .filter(id -> !id.value().equals("e03"))
            .findFirst()
            .orElseThrow()
            .value();
    MockMvcUser.of(context)
        .loggedIn(other, "experts")
        .get(PAGE + file)
        .andExpect(content().string(not(containsString("未定稿的意见"))));
    assertThat(marks.countValid(file)).isZero();

    saveDraft(file, Map.of("g1", "16"), "另一个窗口");
    saveDraft(file, Map.of("g1", "16", "turn", "1"), "已暂存");
    expert.post(PAGE + file, GOOD).andExpect(status().is3xxRedirection());
    assertThat(drafts.find(file, new ExpertId("e03"))).isEmpty();
    saveDraft(file, GOOD, "不能重复提交");
  }

  @Test
  void onlyExpertsOpenThePageAndOnlyForTheirOwnFiles() throws Exception {
    office.person("desk", "federation-office");
    MockMvcUser.of(context)
        .loggedIn("desk", "federation-office")
        .get("/desk/marking")
        .andExpect(status().isForbidden());
    String foreign =
        IntStream.rangeClosed(1, 15)
            .mapToObj("GCC2-%04d"::formatted)
            .filter(number -> !order.contains(new NominationNumber(number)))
            .findFirst()
            .orElseThrow();
    expert.get(PAGE + foreign).andExpect(status().isNotFound());
    expert.post(PAGE + foreign, GOOD).andExpect(status().isNotFound());
  }

  private void saveDraft(NominationNumber file, Map<String, String> parameters, String message)
      throws Exception {
    MockHttpServletRequestBuilder request =
        post(PAGE + file + "/draft").header("HX-Request", "true").with(csrf());
    parameters.forEach(request::param);
    expert.send(request).andExpect(content().string(containsString(message)));
  }
}
