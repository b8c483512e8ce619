package org.greatcraftsman.process.panelformation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.greatcraftsman.review.SampleReview.ROUND;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.greatcraftsman.ExpertId;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.notification.Notification;
import org.greatcraftsman.notification.NotificationService;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.panel.Expert;
import org.greatcraftsman.panel.PanelService;
import org.greatcraftsman.panel.Relationship;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.Worklist;
import org.greatcraftsman.process.panelformation.PanelFormationProcess.Elements;
import org.greatcraftsman.process.panelformation.PanelFormationProcess.Variables;
import org.greatcraftsman.review.FileReviewService;
import org.greatcraftsman.review.SampleReview;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Tests the process {@code panel-formation}, from the confirmed shortlist to the assigned files.
 */
@OfficeTest
class PanelFormationProcessTest {

  private static final Map<String, Object> DRAW_AGAIN = Map.of("decision", "DRAW_AGAIN");
  private static final Map<String, Object> SIGNED = Map.of("decision", "SIGN", "promised", true);
  private static final Map<String, Object> DECLINED =
      Map.of("decision", "DECLINE", "reason", "评审期间住院治疗");

  @Autowired ProcessEngine engine;
  @Autowired Worklist worklist;
  @Autowired SampleReview sample;
  @Autowired PanelService panel;
  @Autowired FileReviewService reviews;
  @Autowired NotificationService notifications;
  @Autowired OfficeFixture office;

  @BeforeEach
  void confirmShortlist() {
    init(engine);
    sample.shortlist(3);
    office.person("desk", "federation-office");
  }

  @Test
  void theProcessIsDeployed() {
    Assertions.assertThat(
            engine
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(PanelFormationProcess.KEY)
                .latestVersion()
                .singleResult())
        .isNotNull();
  }

  @Test
  void theFilesAreAssignedWhenAllExpertsSignedAndTheDeskCheckedTheConflicts() {
    sample.experts(15);
    ProcessInstance formation = startFormation();
    assertThat(formation).isWaitingAt(Elements.USER_TASK_SIGN_STATEMENT);
    Assertions.assertThat(notifications.inbox(Set.of("e07"), 10))
        .singleElement()
        .extracting(Notification::subject)
        .isEqualTo("您被抽中担任评审专家");

    signAll();
    assertThat(formation).isWaitingAt(Elements.USER_TASK_CHECK_CONFLICTS);
    office.completeTask(
        "desk", Elements.USER_TASK_CHECK_CONFLICTS, ROUND, Map.of("decision", "CHECKED"));
    office.runAsyncJobs();

    assertThat(formation)
        .isEnded()
        .hasPassedInOrder(
            Elements.START_LIST_CONFIRMED,
            Elements.SERVICE_TASK_FILL_PANEL,
            Elements.USER_TASK_SIGN_STATEMENT,
            Elements.SERVICE_TASK_CHECK_PANEL,
            Elements.USER_TASK_CHECK_CONFLICTS,
            Elements.SERVICE_TASK_ASSIGN_FILES,
            Elements.END_FILES_ASSIGNED)
        .hasNotPassed(Elements.USER_TASK_COMPLETE_PANEL);
    Assertions.assertThat(reviews.openExperts(new NominationNumber("GCC2-0001"))).hasSize(7);
  }

  @Test
  void onlyTheExpertSignsTheirStatementWhichShowsTheShortlist() {
    sample.experts(15);
    startFormation();
    Task task = statements().get(0);

    Map<String, Object> view = worklist.view(task.getAssignee(), task.getId());

    Assertions.assertThat(view).containsEntry("files", 3);
    Assertions.assertThat(view.get("options").toString()).contains("𠮷工匠1（武汉第1机械厂）GCC2-0001");
    String other = statements().get(1).getAssignee();
    assertThatThrownBy(() -> worklist.submit(other, task.getId(), SIGNED))
        .isInstanceOf(Refusal.class);
    assertRefused(task, Map.of("decision", "SIGN"), "承诺遵守");
    assertRefused(
        task,
        Map.of("decision", "SIGN", "promised", true, "conflicts", List.of("GCC2-0001")),
        "请写明与所选人选的关系");
    assertRefused(
        task,
        Map.of(
            "decision",
            "SIGN",
            "promised",
            true,
            "conflicts",
            List.of("GCC2-0999"),
            "reason",
            "系本人的徒弟"),
        "GCC2-0999");
    assertRefused(task, Map.of("decision", "DECLINE"), "请写明原因");
    Assertions.assertThat(statements()).hasSize(15);
  }

  @Test
  void anExpertWhoDeclinesIsReplacedImmediately() {
    sample.experts(16);
    startFormation();
    Task task = statements().get(0);

    worklist.submit(task.getAssignee(), task.getId(), DECLINED);
    office.runAsyncJobs();

    Assertions.assertThat(statements())
        .hasSize(15)
        .noneMatch(open -> open.getAssignee().equals(task.getAssignee()));
  }

  @Test
  void anExpertWhoDoesNotSignIsReplacedAndTheSubstituteHasOneDay() {
    sample.experts(16);
    ProcessInstance formation = startFormation();
    statements().stream().skip(1).forEach(task -> sign(task));
    String lapsed = statements().get(0).getAssignee();

    office.fireTimer(Elements.TIMER_STATEMENT_END);
    office.runAsyncJobs();

    Task substituteTask = statements().get(0);
    Assertions.assertThat(statements()).hasSize(1);
    Assertions.assertThat(substituteTask.getAssignee()).isNotEqualTo(lapsed);
    Assertions.assertThat(substituteTask.getDueDate().toInstant())
        .isEqualTo(office.now().plusSeconds(24 * 3600));
    sign(substituteTask);
    office.runAsyncJobs();
    assertThat(formation)
        .isWaitingAt(Elements.USER_TASK_CHECK_CONFLICTS)
        .hasPassed(Elements.SERVICE_TASK_LAPSE_STATEMENTS);
  }

  @Test
  void theDeskRegistersMoreExpertsWhenThePoolIsTooSmall() {
    sample.experts(14);
    ProcessInstance formation = startFormation();
    assertThat(formation).isWaitingAt(Elements.USER_TASK_COMPLETE_PANEL);
    Task task = office.task(Elements.USER_TASK_COMPLETE_PANEL, ROUND);
    worklist.claim("desk", task.getId());
    Assertions.assertThat(worklist.view("desk", task.getId()))
        .containsEntry("why", "可抽取的专家已经用完，评审团15个名额还缺1个。请先在“专家库”登记更多专家，再选择重新抽取。");

    assertThatThrownBy(() -> worklist.submit("desk", task.getId(), DRAW_AGAIN))
        .hasMessageContaining("请先在“专家库”登记更多专家");
    panel.register(new Expert(new ExpertId("zz"), "新专家", "", "武汉大学", Set.of("EQUIP")));
    worklist.submit("desk", task.getId(), DRAW_AGAIN);
    office.runAsyncJobs();

    assertThat(formation).isWaitingAt(Elements.USER_TASK_SIGN_STATEMENT);
    Assertions.assertThat(statements()).hasSize(15);
  }

  @Test
  void theDeskAddsSeatsWhenTheFilesCannotBeAssigned() {
    sample.experts(17);
    ProcessInstance formation = startFormation();
    List<String> drawn = statements().stream().map(Task::getAssignee).toList();
    statements().stream().limit(9).forEach(task -> sign(task, List.of("GCC2-0002")));
    signAll();
    office.completeTask(
        "desk", Elements.USER_TASK_CHECK_CONFLICTS, ROUND, Map.of("decision", "CHECKED"));
    office.runAsyncJobs();
    assertThat(formation).isWaitingAt(Elements.USER_TASK_COMPLETE_PANEL);
    Task task = office.task(Elements.USER_TASK_COMPLETE_PANEL, ROUND);
    worklist.claim("desk", task.getId());
    Assertions.assertThat(worklist.view("desk", task.getId()).get("why").toString())
        .startsWith("评审材料分派不下去：GCC2-0002共需7份评分");

    assertThatThrownBy(() -> worklist.submit("desk", task.getId(), DRAW_AGAIN))
        .hasMessageContaining("GCC2-0002共需7份评分");
    assertThatThrownBy(
            () ->
                worklist.submit(
                    "desk",
                    task.getId(),
                    Map.of("decision", "WIDEN", "seats", 1, "reason", "增补专家")))
        .hasMessageContaining("双数");
    worklist.submit(
        "desk", task.getId(), Map.of("decision", "WIDEN", "seats", 2, "reason", "回避较多，增补两位"));
    office.runAsyncJobs();

    Assertions.assertThat(statements())
        .hasSize(2)
        .noneMatch(open -> drawn.contains(open.getAssignee()));
    signAll();
    assertThat(formation).isWaitingAt(Elements.USER_TASK_CHECK_CONFLICTS);
  }

  @Test
  void theDeskConfirmsAPossibleConflictAndAddsAnother() {
    sample.experts(15);
    panel.register(
        new Expert(
            new ExpertId("e09"),
            "专家九",
            "",
            "武汉大学",
            Set.of("EQUIP"),
            0,
            List.of(new Relationship(Relationship.Kind.MASTER, "𠮷工匠2", "", null))));
    ProcessInstance formation = startFormation();
    signAll();
    Task task = office.task(Elements.USER_TASK_CHECK_CONFLICTS, ROUND);
    worklist.claim("desk", task.getId());
    Assertions.assertThat(worklist.view("desk", task.getId()).get("options").toString())
        .contains("GCC2-0002/e09", "专家九 — 𠮷工匠2");

    assertThatThrownBy(() -> worklist.submit("desk", task.getId(), Map.of("decision", "ADD")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("请选择专家");
    worklist.submit(
        "desk",
        task.getId(),
        Map.of("decision", "ADD", "expert", "e10", "file", "GCC2-0002", "reason", "来信反映系人选亲属"));
    office.runAsyncJobs();
    assertThat(formation).isWaitingAt(Elements.USER_TASK_CHECK_CONFLICTS);
    office.completeTask(
        "desk",
        Elements.USER_TASK_CHECK_CONFLICTS,
        ROUND,
        Map.of("decision", "CHECKED", "confirmed", List.of("GCC2-0002/e09")));
    office.runAsyncJobs();

    assertThat(formation).isEnded();
    Assertions.assertThat(reviews.openExperts(new NominationNumber("GCC2-0002")))
        .hasSize(7)
        .doesNotContain(new ExpertId("e02"), new ExpertId("e09"), new ExpertId("e10"));
  }

  private ProcessInstance startFormation() {
    ProcessInstance formation =
        engine
            .getRuntimeService()
            .startProcessInstanceByKey(
                PanelFormationProcess.KEY,
                ROUND.value(),
                ProcessVariables.of(Variables.ROUND, ROUND).asMap());
    office.runAsyncJobs();
    return formation;
  }

  private List<Task> statements() {
    return office.tasks(Elements.USER_TASK_SIGN_STATEMENT, ROUND);
  }

  private void signAll() {
    statements().forEach(this::sign);
    office.runAsyncJobs();
  }

  private void sign(Task task) {
    worklist.submit(task.getAssignee(), task.getId(), SIGNED);
  }

  private void sign(Task task, List<String> conflicts) {
    worklist.submit(
        task.getAssignee(),
        task.getId(),
        Map.of("decision", "SIGN", "promised", true, "conflicts", conflicts, "reason", "同一师傅的师兄弟"));
  }

  private void assertRefused(Task task, Map<String, Object> fields, String sentence) {
    assertThatThrownBy(() -> worklist.submit(task.getAssignee(), task.getId(), fields))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(sentence);
  }
}
