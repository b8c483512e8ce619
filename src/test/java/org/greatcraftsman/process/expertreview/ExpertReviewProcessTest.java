package org.greatcraftsman.process.expertreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.greatcraftsman.review.SampleReview.ROUND;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.notification.Notification;
import org.greatcraftsman.notification.NotificationService;
import org.greatcraftsman.office.HttpUser;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.process.TaskVariables;
import org.greatcraftsman.process.Worklist;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Elements;
import org.greatcraftsman.process.expertreview.ExpertReviewProcess.Variables;
import org.greatcraftsman.process.selectionround.SelectionRoundProcess;
import org.greatcraftsman.review.DraftService;
import org.greatcraftsman.review.MarkService;
import org.greatcraftsman.review.SampleReview;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tests the process {@code expert-review} of a file, and a round that waits for it. */
@OfficeTest
class ExpertReviewProcessTest {

  private static final NominationNumber FILE = new NominationNumber("GCC2-0001");
  private static final List<NominationNumber> FILES =
      List.of(FILE, new NominationNumber("GCC2-0002"), new NominationNumber("GCC2-0003"));
  private static final Map<String, Object> GOOD = Map.of("g1", 15, "g2", 22, "g3", 15, "g4", 22);
  private static final Map<String, Object> RECUSAL =
      Map.of("declareConflict", true, "reason", "曾与人选师从同一师傅");

  /**
   * A process like the part of {@code selection-round} that opens the reviews and waits for them.
   */
  private static final BpmnModelInstance WAITING_ROUND =
      Bpmn.createExecutableProcess("waiting-round")
          .camundaHistoryTimeToLive(1)
          .startEvent()
          .serviceTask("open")
          .camundaDelegateExpression("${openReviews}")
          .serviceTask("check")
          .camundaDelegateExpression("${checkReviews}")
          .exclusiveGateway()
          .condition("yes", "${" + SelectionRoundProcess.Variables.REVIEWS_FINISHED + "}")
          .endEvent("at-once")
          .moveToLastGateway()
          .condition("no", "${!" + SelectionRoundProcess.Variables.REVIEWS_FINISHED + "}")
          .intermediateCatchEvent("wait")
          .message(SelectionRoundProcess.Messages.MESSAGE_REVIEWS_FINISHED)
          .endEvent("woken")
          .done();

  @LocalServerPort int port;
  @Autowired ProcessEngine engine;
  @Autowired Worklist worklist;
  @Autowired SampleReview sample;
  @Autowired MarkService marks;
  @Autowired DraftService drafts;
  @Autowired RoundService rounds;
  @Autowired NotificationService notifications;
  @Autowired OfficeFixture office;
  private ProcessInstance round;

  @BeforeEach
  void openReviews() {
    init(engine);
    sample.shortlist(3);
    sample.panel();
    office.person("desk", "federation-office");
    engine
        .getRepositoryService()
        .createDeployment()
        .name("waiting round")
        .enableDuplicateFiltering(true)
        .addModelInstance("waiting-round.bpmn", WAITING_ROUND)
        .deploy();
    round = engine.getRuntimeService().startProcessInstanceByKey("waiting-round", ROUND.value());
    office.runAsyncJobs();
  }

  @Test
  void theProcessIsDeployed() {
    assertThat(
            engine
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(ExpertReviewProcess.KEY)
                .latestVersion()
                .singleResult())
        .isNotNull();
  }

  @Test
  void theRoundContinuesWhenEveryExpertHasMarkedEveryFile() {
    ProcessInstance file = instance(FILE);
    assertThat(round).isWaitingAt("wait");
    assertThat(file).isWaitingAt(Elements.USER_TASK_MARK_FILE);
    assertThat(engine.getRuntimeService().getVariables(file.getId()))
        .doesNotContainKeys(Variables.EXPERT.name(), "experts", "g1");

    FILES.forEach(
        each -> {
          assertThat(round).isWaitingAt("wait");
          markAll(each);
        });

    assertThat(file)
        .isEnded()
        .hasPassedInOrder(
            Elements.START_FILE_ASSIGNED,
            Elements.USER_TASK_MARK_FILE,
            Elements.SERVICE_TASK_COUNT_MARKS,
            Elements.GATEWAY_ENOUGH_MARKS,
            Elements.SERVICE_TASK_FINISH_FILE_REVIEW,
            Elements.END_FILE_REVIEWED)
        .hasNotPassed(Elements.USER_TASK_HANDLE_MISSING_MARKS);
    assertThat(round).isEnded().hasPassed("woken");
    assertThat(marks.marksOfRound(ROUND))
        .hasSize(3)
        .allSatisfy((n, all) -> assertThat(all).hasSize(7));
  }

  @Test
  void aRoundThatChecksAfterTheLastFileDoesNotWait() {
    FILES.forEach(this::markAll);

    ProcessInstance late =
        engine.getRuntimeService().startProcessInstanceByKey("waiting-round", ROUND.value());

    assertThat(late).isEnded().hasPassed("at-once");
    assertThat(instances(FILE)).isEmpty();
  }

  @Test
  void theFormShowsTheRatingAnchorsAndNoPersonalDataOfTheNominee() {
    Task task = tasks(FILE).get(0);

    Map<String, Object> view = worklist.view(task.getAssignee(), task.getId());

    assertThat(view)
        .containsEntry("number", FILE.value())
        .containsEntry("name", "𠮷工匠1")
        .containsEntry("maximum2", 30)
        .containsEntry("due", "2018年9月12日 18:00");
    assertThat(view.toString())
        .contains("薄板仰焊一次成形", "27–30分：", "0–11分：")
        .doesNotContain("高级技师", "FEMALE", "高中", "1985", "420106", "138000");
    assertThat(task.getDueDate()).hasSameTimeAs("2018-09-12T18:00:00+08:00");
  }

  @Test
  void theFormOpensWithTheDraftOfItsExpert() throws Exception {
    Task task = tasks(FILE).get(0);
    String expert = task.getAssignee();
    assertThat(worklist.view(expert, task.getId())).doesNotContainKey("draft");
    drafts.save(
        FILE, new ExpertId(expert), new DraftService.DraftInput(15, null, 12, null, "尚未写完", 0));

    JsonNode fields = formVariables(expert, task);

    assertThat(fields.at("/g1/value").asInt()).isEqualTo(15);
    assertThat(fields.at("/g3/value").asInt()).isEqualTo(12);
    assertThat(fields.at("/reason/value").asText()).isEqualTo("尚未写完");
    assertThat(fields.has("g2")).isFalse();
    assertThat(worklist.view(expert, task.getId()))
        .containsEntry("draft", "已载入您于2018年8月31日 14:00保存的草稿，尚未提交。");
    assertThat(engine.getTaskService().getVariables(task.getId()))
        .doesNotContainKeys("g1", "g3", "reason", TaskVariables.VIEW);
  }

  @Test
  void noOtherUserSeesTheDraft() throws Exception {
    Task task = tasks(FILE).get(0);
    office.person("root", "camunda-admin");
    drafts.save(
        FILE,
        new ExpertId(task.getAssignee()),
        new DraftService.DraftInput(15, 22, 15, 22, "尚未写完", 0));

    assertThat(formVariables("root", task).has("view")).isTrue();
    assertThat(formVariables("root", task).has("g1")).isFalse();
    assertThat(worklist.view("root", task.getId())).doesNotContainKey("draft");
  }

  private JsonNode formVariables(String person, Task task) throws IOException {
    return new ObjectMapper()
        .readTree(
            new HttpUser(port)
                .logIn(person, person)
                .get(HttpUser.ENGINE_API + "/task/" + task.getId() + "/form-variables")
                .body());
  }

  @Test
  void anExpertWhoRecusesThemselfIsReplacedImmediately() {
    Task task = tasks(FILE).get(0);

    worklist.submit(task.getAssignee(), task.getId(), RECUSAL);
    office.runAsyncJobs();

    assertThat(assignees(FILE)).hasSize(7).doesNotContain(task.getAssignee(), "e01");
    assertThat(marks.countValid(FILE)).isZero();
    markAll(FILE);
    assertThat(marks.countValid(FILE)).isEqualTo(7);
    assertThat(instances(FILE)).isEmpty();
  }

  @Test
  void withoutASubstituteTheRemainingMarksDecide() {
    // Of the panel of 15, one expert has a conflict and 7 have a task; 7 can be substitutes.
    for (int recused = 0; recused < 9; recused++) {
      Task task = tasks(FILE).get(0);
      worklist.submit(task.getAssignee(), task.getId(), RECUSAL);
      office.runAsyncJobs();
    }

    assertThat(assignees(FILE)).hasSize(5);
    ProcessInstance file = instance(FILE);
    markAll(FILE);
    assertThat(file).isEnded().hasNotPassed(Elements.USER_TASK_HANDLE_MISSING_MARKS);
  }

  @Test
  void anExpertWithMissingMarksIsRemindedOnceForAllFiles() {
    String done = tasks(FILE).get(0).getAssignee();
    FILES.forEach(
        file ->
            tasks(file).stream()
                .filter(task -> task.getAssignee().equals(done))
                .forEach(task -> worklist.submit(done, task.getId(), GOOD)));

    office.fireTimer(Elements.TIMER_REVIEW_REMINDER);
    office.runAsyncJobs();

    Set<String> waiting = Set.copyOf(FILES.stream().flatMap(this::assignees).toList());
    waiting.forEach(
        expert ->
            assertThat(notifications.inbox(Set.of(expert), 10))
                .singleElement()
                .extracting(Notification::subject)
                .isEqualTo("专家评审即将截止"));
    assertThat(notifications.inbox(Set.of(done), 10)).isEmpty();
    assertThat(instance(FILE))
        .isWaitingAt(Elements.USER_TASK_MARK_FILE)
        .hasPassed(Elements.END_EXPERTS_REMINDED);
  }

  @Test
  void fiveMarksAreEnoughAtTheDeadline() {
    mark(FILE, 5);
    Task late = tasks(FILE).get(0);
    ProcessInstance file = instance(FILE);

    office.fireTimer(Elements.TIMER_REVIEW_DEADLINE);
    office.runAsyncJobs();

    assertThat(file).isEnded().hasNotPassed(Elements.USER_TASK_HANDLE_MISSING_MARKS);
    assertThatThrownBy(() -> worklist.submit(late.getAssignee(), late.getId(), GOOD))
        .isInstanceOf(Refusal.class);
    assertThat(marks.countValid(FILE)).isEqualTo(5);
    assertThat(marks.progress(ROUND)).anyMatch(expert -> expert.missed() > 0);
  }

  @Test
  void aFileWithTooFewMarksIsExtendedAndGetsOtherExperts() {
    mark(FILE, 4);
    List<String> missed = assignees(FILE).toList();
    ProcessInstance file = instance(FILE);
    office.fireTimer(Elements.TIMER_REVIEW_DEADLINE);
    office.runAsyncJobs();
    assertThat(file).isWaitingAt(Elements.USER_TASK_HANDLE_MISSING_MARKS);
    Task task = office.task(Elements.USER_TASK_HANDLE_MISSING_MARKS, FILE);
    worklist.claim("desk", task.getId());
    assertThat(worklist.view("desk", task.getId()))
        .containsEntry("marks", 4)
        .containsEntry("minimum", 5)
        .containsEntry("waiting", 3)
        .containsEntry("available", 7)
        .containsEntry("days", 4);

    assertThatThrownBy(
            () ->
                worklist.submit(
                    "desk", task.getId(), Map.of("decision", "EXTEND", "reason", "专家临时出差")))
        .hasMessageContaining("延期天数");
    assertThatThrownBy(() -> worklist.submit("desk", task.getId(), extendedBy(5)))
        .hasMessageContaining("延期天数请填1至4天");
    worklist.submit("desk", task.getId(), extendedBy(2));
    office.runAsyncJobs();

    assertThat(assignees(FILE)).hasSize(3).doesNotContainAnyElementsOf(missed);
    assertThat(tasks(FILE).get(0).getDueDate()).hasSameTimeAs("2018-09-14T18:00:00+08:00");
    office.jumpTo(rounds.dueAt(ROUND, Deadline.REVIEW_END).plus(Duration.ofDays(1)));
    markAll(FILE);
    assertThat(file)
        .isEnded()
        .hasPassedInOrder(Elements.USER_TASK_HANDLE_MISSING_MARKS, Elements.END_FILE_REVIEWED);
    assertThat(marks.countValid(FILE)).isEqualTo(7);
  }

  @Test
  void noFileIsExtendedOnTheLastDayBeforeTheListIsDue() {
    mark(FILE, 4);
    office.fireTimer(Elements.TIMER_REVIEW_DEADLINE);
    office.runAsyncJobs();
    Task task = office.task(Elements.USER_TASK_HANDLE_MISSING_MARKS, FILE);
    worklist.claim("desk", task.getId());
    office.jumpTo(rounds.dueAt(ROUND, Deadline.DETERMINATION_END).minus(Duration.ofDays(1)));

    assertThat(worklist.view("desk", task.getId())).containsEntry("days", 0);
    assertThatThrownBy(() -> worklist.submit("desk", task.getId(), extendedBy(1)))
        .hasMessageContaining("不能再延期");
  }

  @Test
  void theRoundContinuesWithoutAFileThatTheDeskClosed() {
    markAll(new NominationNumber("GCC2-0002"));
    markAll(new NominationNumber("GCC2-0003"));
    mark(FILE, 4);
    office.fireTimer(Elements.TIMER_REVIEW_DEADLINE);
    office.runAsyncJobs();
    assertThat(round).isWaitingAt("wait");

    assertThatThrownBy(
            () ->
                office.completeTask(
                    "desk",
                    Elements.USER_TASK_HANDLE_MISSING_MARKS,
                    FILE,
                    Map.of("decision", "CLOSE")))
        .isInstanceOf(Refusal.class)
        .hasMessage("请写明理由（5至500字）。");
    office.completeTask(
        "desk",
        Elements.USER_TASK_HANDLE_MISSING_MARKS,
        FILE,
        Map.of("decision", "CLOSE", "reason", "多位专家无法评审"));
    office.runAsyncJobs();

    assertThat(round).isEnded();
    assertThat(marks.marksOfRound(ROUND))
        .containsOnlyKeys(new NominationNumber("GCC2-0002"), new NominationNumber("GCC2-0003"));
  }

  @Test
  void theLastFileOfARoundIsNeverClosed() {
    office.fireTimer(Elements.TIMER_REVIEW_DEADLINE);
    office.runAsyncJobs();
    Map<String, Object> close = Map.of("decision", "CLOSE", "reason", "多位专家无法评审");
    office.completeTask("desk", Elements.USER_TASK_HANDLE_MISSING_MARKS, "GCC2-0002", close);
    office.completeTask("desk", Elements.USER_TASK_HANDLE_MISSING_MARKS, "GCC2-0003", close);

    assertThatThrownBy(
            () -> office.completeTask("desk", Elements.USER_TASK_HANDLE_MISSING_MARKS, FILE, close))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("最后一份不能再退出");
    assertThat(office.tasks(Elements.USER_TASK_HANDLE_MISSING_MARKS, FILE)).hasSize(1);
  }

  @Test
  void anExpertCannotDecideForTheDesk() {
    office.fireTimer(Elements.TIMER_REVIEW_DEADLINE);
    office.runAsyncJobs();

    assertThatThrownBy(
            () ->
                office.completeTask(
                    "e02",
                    Elements.USER_TASK_HANDLE_MISSING_MARKS,
                    FILE,
                    Map.of("decision", "CLOSE", "reason", "不想再等下去了")))
        .isInstanceOf(Refusal.class);
    assertThat(office.tasks(Elements.USER_TASK_HANDLE_MISSING_MARKS, FILE)).hasSize(1);
  }

  @Test
  void anExpertCannotMarkForAnother() {
    Task task = tasks(FILE).get(0);
    String other = tasks(FILE).get(1).getAssignee();

    assertThatThrownBy(() -> worklist.submit(other, task.getId(), GOOD))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("另一位同志");
    assertThatThrownBy(() -> worklist.view(other, task.getId())).isInstanceOf(Refusal.class);
    assertThat(marks.countValid(FILE)).isZero();
  }

  @Test
  void forgedOrIncompleteFieldsAreRefusedAndChangeNothing() {
    assertRefused(
        Map.of("g1", 15, "g2", 22, "g3", 15, "g4", 22, Variables.EXPERT.name(), "e02"), "没有的栏目");
    assertRefused(
        Map.of("g1", 15, "g2", 22, "g3", 15, "g4", 22, Variables.REPLACED.name(), true), "没有的栏目");
    assertRefused(Map.of("g1", 15, "g2", 22, "g3", 15), "请为四组标准都打分");
    assertRefused(Map.of("g1", 15.5, "g2", 22, "g3", 15, "g4", 22), "第①组评分");
    assertRefused(Map.of("g1", 21, "g2", 22, "g3", 15, "g4", 22), "请打0至20分的整数");
    assertRefused(Map.of("g1", 20, "g2", 30, "g3", 20, "g4", 26), "请写明理由");
    assertRefused(Map.of("g1", 0, "g2", 0, "g3", 0, "g4", 29), "请写明理由");
    assertRefused(Map.of("declareConflict", true), "申请回避时请写明理由");

    assertThat(marks.countValid(FILE)).isZero();
    assertThat(assignees(FILE)).hasSize(7);
  }

  @Test
  void aMarkAfterTheReviewWindowIsRefusedEvenIfTheTimerIsLate() {
    office.jumpTo(rounds.dueAt(ROUND, Deadline.REVIEW_END));

    assertRefused(GOOD, "不在评审时间内");
    assertRefused(RECUSAL, "不在评审时间内");
  }

  @Test
  void aMovedDeadlineMovesTheTimers() {
    rounds.moveDeadline(
        ROUND,
        Deadline.REVIEW_END,
        rounds.dueAt(ROUND, Deadline.REVIEW_END).plus(Duration.ofDays(1)),
        "专家行程调整",
        "office-1");

    assertThat(
            engine
                .getManagementService()
                .createJobQuery()
                .activityId(Elements.TIMER_REVIEW_DEADLINE)
                .list())
        .hasSize(3)
        .allSatisfy(job -> assertThat(job.getDuedate()).hasSameTimeAs("2018-09-13T18:00:00+08:00"));
  }

  private void assertRefused(Map<String, Object> fields, String sentence) {
    Task task = tasks(FILE).get(0);
    assertThatThrownBy(() -> worklist.submit(task.getAssignee(), task.getId(), fields))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(sentence);
  }

  private void markAll(NominationNumber file) {
    mark(file, tasks(file).size());
  }

  /** Submits marks with different totals, because equal marks would be anomalous. */
  private void mark(NominationNumber file, int experts) {
    List<Task> tasks = tasks(file);
    for (int i = 0; i < Math.min(experts, tasks.size()); i++) {
      worklist.submit(
          tasks.get(i).getAssignee(),
          tasks.get(i).getId(),
          Map.of("g1", 12 + i, "g2", 22, "g3", 15, "g4", 22));
    }
    office.runAsyncJobs();
  }

  private List<Task> tasks(NominationNumber file) {
    return office.tasks(Elements.USER_TASK_MARK_FILE, file);
  }

  private Stream<String> assignees(NominationNumber file) {
    return tasks(file).stream().map(Task::getAssignee);
  }

  private List<ProcessInstance> instances(NominationNumber file) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processDefinitionKey(ExpertReviewProcess.KEY)
        .processInstanceBusinessKey(file.value())
        .list();
  }

  private ProcessInstance instance(NominationNumber file) {
    return instances(file).get(0);
  }

  private static Map<String, Object> extendedBy(int days) {
    return Map.of("decision", "EXTEND", "days", days, "reason", "专家临时出差");
  }
}
