package org.greatcraftsman.process.determination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.greatcraftsman.candidates.SampleVoteList.ROUND;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Reason;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.candidates.CandidateService;
import org.greatcraftsman.candidates.CutResult;
import org.greatcraftsman.candidates.Exclusion;
import org.greatcraftsman.candidates.SampleVoteList;
import org.greatcraftsman.consultation.BodyAnswer;
import org.greatcraftsman.consultation.ConsultationService;
import org.greatcraftsman.determination.ListEntry;
import org.greatcraftsman.determination.ProposedListService;
import org.greatcraftsman.notification.Notification;
import org.greatcraftsman.notification.NotificationService;
import org.greatcraftsman.office.MutableClock;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.Worklist;
import org.greatcraftsman.process.determination.DeterminationProcess.Elements;
import org.greatcraftsman.process.determination.DeterminationProcess.Variables;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RulePack.PersonKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** Tests the process {@code determination}, from the vote list to the submitted list. */
@OfficeTest
class DeterminationTest {

  private static final String REASON = "经核实情况属实，集体研究决定。";
  private static final Map<String, Object> NONE = Map.of("decision", "NONE");
  private static final String CUSTOMS_BODY = "{code: customs, name: 武汉海关, kinds: [OTHER]}";

  @Autowired ProcessEngine engine;
  @Autowired Worklist worklist;
  @Autowired OfficeFixture office;
  @Autowired MutableClock clock;
  @Autowired SampleVoteList sample;
  @Autowired RoundService rounds;
  @Autowired CandidateService candidates;
  @Autowired ConsultationService consultation;
  @Autowired ProposedListService list;
  @Autowired NotificationService notifications;
  private String desk;
  private String inspector;

  @BeforeEach
  void createStaff() {
    init(engine);
    desk = office.person("list-desk", "federation-office");
    inspector = office.person("list-inspector", "discipline-inspection");
  }

  private ProcessInstance startDetermination() {
    ProcessInstance determination =
        engine
            .getRuntimeService()
            .startProcessInstanceByKey(
                DeterminationProcess.KEY,
                ROUND.value(),
                ProcessVariables.of(Variables.ROUND, ROUND).asMap());
    office.runAsyncJobs();
    return determination;
  }

  private String clerkOf(String body) {
    return office.person("clerk-of-" + body, "body-" + body);
  }

  private Task taskOf(String body) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .taskDefinitionKey(Elements.USER_TASK_CONSULT_BODY)
        .taskCandidateGroup("body-" + body)
        .includeAssignedTasks()
        .singleResult();
  }

  private void answer(String body, Map<String, Object> fields) {
    Task task = taskOf(body);
    if (task.getAssignee() == null) {
      worklist.claim(clerkOf(body), task.getId());
    }
    worklist.submit(clerkOf(body), task.getId(), fields);
  }

  private void answerForAllWithoutObjection() {
    consultation.bodies(ROUND).stream()
        .filter(body -> body.answer() == BodyAnswer.WAITING)
        .forEach(body -> answer(body.code(), NONE));
    office.runAsyncJobs();
  }

  @Test
  void theProcessIsDeployed() {
    assertThat(
            engine
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(DeterminationProcess.KEY)
                .count())
        .isPositive();
  }

  @Test
  void eachBodyOfTheRulesIsConsultedAboutItsKindsOfPeople() throws Exception {
    sample.reviewed();
    String pack =
        new ClassPathResource("rules/wuhan-2.yaml").getContentAsString(StandardCharsets.UTF_8);
    rounds.reviseRules(
        ROUND,
        pack.replace("{code: audit, name: 审计部门, kinds: [STATE_ENTERPRISE_HEAD]}", CUSTOMS_BODY),
        "增加征求意见的部门",
        "office-1");
    startDetermination();

    Map<NominationNumber, PersonKind> kinds =
        candidates.candidates(ROUND).stream()
            .collect(Collectors.toMap(CutResult::number, CutResult::kind));
    assertThat(office.tasks(Elements.USER_TASK_CONSULT_BODY, ROUND)).hasSize(8);
    assertThat(consultation.body(ROUND, "customs"))
        .satisfies(
            customs -> {
              assertThat(customs.name()).isEqualTo("武汉海关");
              assertThat(customs.people())
                  .isNotEmpty()
                  .allSatisfy(number -> assertThat(kinds).containsEntry(number, PersonKind.OTHER));
            });
  }

  @Test
  void theProcessLeadsFromTheVoteListThroughTheConsultationToTheSubmittedList() {
    sample.reviewed();
    ProcessInstance determination = startDetermination();

    assertThat(consultation.bodies(ROUND)).hasSize(8);
    assertThat(office.tasks(Elements.USER_TASK_CONSULT_BODY, ROUND)).hasSize(8);
    answerForAllWithoutObjection();

    Map<String, Object> view =
        worklist.view(desk, office.task(Elements.USER_TASK_CONFIRM_PROPOSED_LIST, ROUND).getId());
    assertThat((List<?>) view.get("entries")).hasSize(100);
    assertThat((List<?>) view.get("next")).hasSize(10);
    assertThat(view.get("entries").toString()).contains("𠮷工匠");
    office.completeTask(
        desk, Elements.USER_TASK_CONFIRM_PROPOSED_LIST, ROUND, Map.of("decision", "SUBMIT"));

    assertThat(determination)
        .hasPassedInOrder(
            Elements.START_DETERMINATION,
            Elements.SERVICE_TASK_FREEZE_CANDIDATES,
            Elements.SERVICE_TASK_PLAN_CONSULTATION,
            Elements.SERVICE_TASK_GATHER_OPINIONS,
            Elements.SERVICE_TASK_COMPUTE_LIST,
            Elements.USER_TASK_CONFIRM_PROPOSED_LIST,
            Elements.END_LIST_PROPOSED)
        .isEnded();
    assertThat(list.latest(ROUND).orElseThrow().entries()).hasSize(100);
  }

  @Test
  void aBodySeesOnlyItsListAndCannotAnswerForAnother() {
    sample.reviewed();
    startDetermination();
    Task audit = taskOf("audit");

    Map<String, Object> view = worklist.view(clerkOf("audit"), audit.getId());
    assertThat((List<?>) view.get("people"))
        .hasSameSizeAs(consultation.body(ROUND, "audit").people());
    assertThatThrownBy(() -> worklist.claim(clerkOf("tax"), audit.getId()))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void theDisciplineInspectionCanExcludeACandidateWithAnAdverseOpinion() {
    sample.reviewed();
    ProcessInstance determination = startDetermination();
    String person = consultation.body(ROUND, "audit").people().get(0).value();

    assertThatThrownBy(() -> answer("audit", Map.of("decision", "OPINIONS")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("逐人选择编号");
    assertThatThrownBy(
            () ->
                answer(
                    "audit",
                    Map.of("decision", "NONE", "opinions", opinion(new NominationNumber(person)))))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("均无意见");
    answer(
        "audit", Map.of("decision", "OPINIONS", "opinions", opinion(new NominationNumber(person))));
    answerForAllWithoutObjection();

    assertThat(determination).isWaitingAt(Elements.USER_TASK_DECIDE_OPINIONS);
    assertThatThrownBy(
            () ->
                office.completeTask(
                    inspector,
                    Elements.USER_TASK_DECIDE_OPINIONS,
                    ROUND,
                    Map.of("decision", "EXCLUDE")))
        .isInstanceOf(Refusal.class)
        .hasMessage("请写明研究决定的理由（10至900字）。");
    office.completeTask(
        inspector,
        Elements.USER_TASK_DECIDE_OPINIONS,
        ROUND,
        Map.of("decision", "EXCLUDE", "reason", REASON));
    office.runAsyncJobs();

    assertThat(list.latest(ROUND).orElseThrow().numbers())
        .doesNotContain(new NominationNumber(person));
    assertThat(list.excluded(ROUND))
        .extracting(Exclusion::number)
        .containsExactly(new NominationNumber(person));
    assertThat(determination).isWaitingAt(Elements.USER_TASK_CONFIRM_PROPOSED_LIST);
  }

  @Test
  void aBodyWithoutAnAnswerIsUrgedDailyUntilTheDeskRecordsThatItDidNotAnswer() {
    sample.reviewed();
    ProcessInstance determination = startDetermination();
    consultation.bodies(ROUND).stream()
        .filter(body -> !body.code().equals("tax"))
        .forEach(body -> answer(body.code(), NONE));

    office.fireTimer(Elements.TIMER_CONSULTATION_REMINDER);
    office.runAsyncJobs();
    assertThat(subjectsTo("body-tax")).containsExactly("请按期反馈征求意见");
    office.fireTimer(Elements.TIMER_CONSULTATION_DEADLINE);
    assertThat(office.task(Elements.USER_TASK_PRESS_CONSULTATION, ROUND).getName())
        .isEqualTo("处理逾期未反馈：税务部门");
    office.completeTask(
        desk, Elements.USER_TASK_PRESS_CONSULTATION, ROUND, Map.of("decision", "URGE"));
    assertThat(subjectsTo("body-tax")).contains("催办：请尽快反馈征求意见");
    assertThat(taskOf("tax")).isNotNull();
    office.fireTimer(Elements.TIMER_NEXT_PRESS);
    assertThatThrownBy(
            () ->
                office.completeTask(
                    desk,
                    Elements.USER_TASK_PRESS_CONSULTATION,
                    ROUND,
                    Map.of("decision", "NO_ANSWER", "reason", "没回")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("理由");
    office.completeTask(
        desk,
        Elements.USER_TASK_PRESS_CONSULTATION,
        ROUND,
        Map.of("decision", "NO_ANSWER", "reason", "两次催办后仍未反馈，已电话核实。"));
    office.runAsyncJobs();

    assertThat(taskOf("tax")).isNull();
    assertThat(consultation.body(ROUND, "tax").answer()).isEqualTo(BodyAnswer.NO_ANSWER);
    assertThat(determination).isWaitingAt(Elements.USER_TASK_CONFIRM_PROPOSED_LIST);
  }

  @Test
  void aLateAnswerCountsAndCancelsTheUrgingTask() {
    sample.reviewed();
    startDetermination();
    office.fireTimer(Elements.TIMER_CONSULTATION_DEADLINE);
    assertThat(office.tasks(Elements.USER_TASK_PRESS_CONSULTATION, ROUND)).hasSize(8);

    answerForAllWithoutObjection();

    assertThat(office.tasks(Elements.USER_TASK_PRESS_CONSULTATION, ROUND)).isEmpty();
    assertThat(office.tasks(Elements.USER_TASK_CONFIRM_PROPOSED_LIST, ROUND)).hasSize(1);
  }

  @Test
  void overdueOpinionsAreEscalatedAndStayOpen() {
    sample.reviewed();
    ProcessInstance determination = startDetermination();
    String person = consultation.body(ROUND, "audit").people().get(0).value();
    answer(
        "audit", Map.of("decision", "OPINIONS", "opinions", opinion(new NominationNumber(person))));
    answerForAllWithoutObjection();

    office.fireTimer(Elements.TIMER_OPINIONS_DEADLINE);
    office.runAsyncJobs();

    assertThat(subjectsTo("federation-office")).contains("不同意见逾期未研究");
    assertThat(determination).isWaitingAt(Elements.USER_TASK_DECIDE_OPINIONS);
  }

  @Test
  void theDeskRemovesAPersonWithAReasonAndTheListIsComputedAgain() {
    sample.reviewed();
    ProcessInstance determination = startDetermination();
    answerForAllWithoutObjection();
    NominationNumber first = list.latest(ROUND).orElseThrow().entries().get(0).number();

    assertThatThrownBy(() -> confirm(Map.of("decision", "ADJUST", "number", first.value())))
        .isInstanceOf(Refusal.class)
        .hasMessage("调整名单时请写明理由（10至1000字）。");
    assertThatThrownBy(
            () -> confirm(Map.of("decision", "ADJUST", "number", "GCC2-9999", "reason", REASON)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("不在本次建议名单中");
    assertThatThrownBy(() -> confirm(Map.of("decision", "SUBMIT", "submitted", true)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("没有的栏目");
    confirm(Map.of("decision", "ADJUST", "number", first.value(), "reason", REASON));
    office.runAsyncJobs();

    assertThat(determination).isWaitingAt(Elements.USER_TASK_CONFIRM_PROPOSED_LIST);
    assertThat(list.latest(ROUND).orElseThrow().version()).isEqualTo(2);
    assertThat(list.latest(ROUND).orElseThrow().numbers()).doesNotContain(first).hasSize(100);
  }

  @Test
  void onlyTheAssigneeSubmitsTheList() {
    sample.reviewed();
    startDetermination();
    answerForAllWithoutObjection();
    Task task = office.task(Elements.USER_TASK_CONFIRM_PROPOSED_LIST, ROUND);
    worklist.claim(desk, task.getId());
    String colleague = office.person("list-colleague", "federation-office");

    assertThatThrownBy(() -> worklist.submit(colleague, task.getId(), Map.of("decision", "SUBMIT")))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> worklist.claim(inspector, task.getId())).isInstanceOf(Refusal.class);
  }

  @Test
  void anUnsubmittedListCausesAReminderAndIsEscalated() {
    sample.reviewed();
    ProcessInstance determination = startDetermination();
    answerForAllWithoutObjection();

    office.fireTimer(Elements.TIMER_LIST_REMINDER);
    office.runAsyncJobs();
    office.fireTimer(Elements.TIMER_LIST_DEADLINE);
    office.runAsyncJobs();

    assertThat(subjectsTo("federation-office")).contains("请按期提交建议名单", "建议名单逾期未提交");
    assertThat(subjectsTo("chairman-office")).containsExactly("建议名单逾期未提交");
    assertThat(determination).isWaitingAt(Elements.USER_TASK_CONFIRM_PROPOSED_LIST);
  }

  @Test
  void theDeskRelaxesRulesThatCannotBeMet() {
    sample.reviewedWithoutFarming();
    ProcessInstance determination = startDetermination();
    answerForAllWithoutObjection();

    assertThat(determination).isWaitingAt(Elements.USER_TASK_RESOLVE_INFEASIBLE);
    Map<String, Object> view =
        worklist.view(desk, office.task(Elements.USER_TASK_RESOLVE_INFEASIBLE, ROUND).getId());
    assertThat(view.get("relaxations")).asString().contains("农业行业名额由3至9人放宽为");
    assertThatThrownBy(() -> resolve(Map.of("decision", "FEWER", "reason", REASON)))
        .isInstanceOf(Refusal.class)
        .hasMessage("减少名额时请填写减少后的名额。");
    assertThatThrownBy(() -> resolve(Map.of("decision", "RELAX")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("理由");
    resolve(Map.of("decision", "RELAX", "reason", REASON));
    office.runAsyncJobs();

    assertThat(determination).isWaitingAt(Elements.USER_TASK_CONFIRM_PROPOSED_LIST);
    assertThat(list.latest(ROUND).orElseThrow().entries()).hasSize(100);
  }

  @Test
  void theDeskRelaxesAUnitQuotaThatCannotBeMet() throws Exception {
    sample.reviewedUnder("", "{code: Q02, name: 武昌区总工会, minimum: 39}");
    ProcessInstance determination = startDetermination();
    answerForAllWithoutObjection();

    assertThat(determination).isWaitingAt(Elements.USER_TASK_RESOLVE_INFEASIBLE);
    Map<String, Object> view =
        worklist.view(desk, office.task(Elements.USER_TASK_RESOLVE_INFEASIBLE, ROUND).getId());
    assertThat(view)
        .containsEntry("clashes", List.of("武昌区总工会推荐人选名额须不少于39人，现有可选38人"))
        .containsEntry("relaxations", List.of("武昌区总工会推荐人选名额由不少于39人放宽为不少于38人"))
        .containsEntry("mayRelax", true)
        .extractingByKey("ways", InstanceOfAssertFactories.LIST)
        .as("a shorter list does not help")
        .singleElement()
        .asString()
        .contains("RELAX");
    resolve(Map.of("decision", "RELAX", "reason", REASON));
    office.runAsyncJobs();

    assertThat(determination).isWaitingAt(Elements.USER_TASK_CONFIRM_PROPOSED_LIST);
    assertThat(list.latest(ROUND).orElseThrow().entries()).hasSize(100);
  }

  @Test
  void theBodiesAreNotConsultedAgainAboutFrozenCandidates() {
    sample.reviewed();
    startDetermination();
    answerForAllWithoutObjection();
    confirm(Map.of("decision", "SUBMIT"));
    List<NominationNumber> before = numbers();
    list.excludeAfterObjection(ROUND, before.get(3), new Reason(REASON), desk);
    office.jumpTo(rounds.dueAt(ROUND, Deadline.PUBLICITY_END));

    ProcessInstance secondDetermination = startDetermination();

    assertThat(secondDetermination)
        .isWaitingAt(Elements.USER_TASK_CONFIRM_PROPOSED_LIST)
        .hasNotPassed(
            Elements.SERVICE_TASK_FREEZE_CANDIDATES, Elements.SERVICE_TASK_PLAN_CONSULTATION);
    assertThat(numbers()).doesNotContain(before.get(3)).hasSize(100);
    assertThat(
            office.task(Elements.USER_TASK_CONFIRM_PROPOSED_LIST, ROUND).getDueDate().toInstant())
        .isAfter(clock.instant().plus(Duration.ofDays(1)));
  }

  private void confirm(Map<String, Object> fields) {
    office.completeTask(desk, Elements.USER_TASK_CONFIRM_PROPOSED_LIST, ROUND, fields);
  }

  private void resolve(Map<String, Object> fields) {
    office.completeTask(desk, Elements.USER_TASK_RESOLVE_INFEASIBLE, ROUND, fields);
  }

  private List<NominationNumber> numbers() {
    return list.latest(ROUND).orElseThrow().entries().stream().map(ListEntry::number).toList();
  }

  private List<String> subjectsTo(String recipient) {
    return notifications.inbox(List.of(recipient), 50).stream().map(Notification::subject).toList();
  }

  private static List<Map<String, String>> opinion(NominationNumber number) {
    return List.of(Map.of("number", number.value(), "opinion", "近三年审计发现重大违规问题。"));
  }
}
