package org.greatcraftsman.process.chairmanapproval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.greatcraftsman.candidates.SampleVoteList.ROUND;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Reason;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.candidates.CandidateService;
import org.greatcraftsman.candidates.SampleVoteList;
import org.greatcraftsman.determination.ListVersion;
import org.greatcraftsman.determination.ProposedListService;
import org.greatcraftsman.determination.Resolution;
import org.greatcraftsman.determination.ResolutionService;
import org.greatcraftsman.notification.Notification;
import org.greatcraftsman.notification.NotificationService;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.Worklist;
import org.greatcraftsman.process.chairmanapproval.ChairmanApprovalProcess.Elements;
import org.greatcraftsman.process.chairmanapproval.ChairmanApprovalProcess.Variables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Tests the process {@code chairman-approval}, from the proposed list to its approval or return.
 */
@OfficeTest
class ChairmanApprovalTest {

  private static final String REASON = "请评选委员会办公室再核实行业分布。";
  private static final Map<String, Object> APPROVED =
      Map.of("decision", "APPROVE", "minutes", "武工主纪〔2018〕9号");

  @Autowired ProcessEngine engine;
  @Autowired Worklist worklist;
  @Autowired OfficeFixture office;
  @Autowired SampleVoteList sample;
  @Autowired CandidateService candidates;
  @Autowired ProposedListService list;
  @Autowired ResolutionService resolutions;
  @Autowired NotificationService notifications;
  private String chair;
  private String desk;

  @BeforeEach
  void proposeList() {
    init(engine);
    chair = office.person("approving-chair", "chairman-office");
    desk = office.person("approving-desk", "federation-office");
    sample.reviewed();
    candidates.freeze(ROUND);
    list.compute(ROUND);
  }

  private ProcessInstance startApproval() {
    return engine
        .getRuntimeService()
        .startProcessInstanceByKey(
            ChairmanApprovalProcess.KEY,
            ROUND.value(),
            ProcessVariables.of(Variables.ROUND, ROUND).asMap());
  }

  private void decide(Map<String, Object> fields) {
    office.completeTask(chair, Elements.USER_TASK_APPROVE_LIST, ROUND, fields);
  }

  @Test
  void theChairmansOfficeSeesTheWholeListAndApprovesItInOneTask() {
    ProcessInstance approval = startApproval();

    Map<String, Object> view =
        worklist.view(chair, office.task(Elements.USER_TASK_APPROVE_LIST, ROUND).getId());
    assertThat((List<?>) view.get("entries")).hasSize(100);
    assertThat(view.get("summary")).asString().contains("100人");
    decide(APPROVED);

    assertThat(approval)
        .hasPassedInOrder(
            Elements.START_APPROVAL, Elements.USER_TASK_APPROVE_LIST, Elements.END_APPROVED)
        .isEnded();
    assertThat(list.approved(ROUND)).map(ListVersion::version).contains(1);
    assertThat(resolutions.latest(ROUND).orElseThrow().decision().minutes())
        .isEqualTo("武工主纪〔2018〕9号");
  }

  @Test
  void anApprovalRequiresTheNumberOfTheMinutes() {
    ProcessInstance approval = startApproval();

    assertThatThrownBy(() -> decide(Map.of("decision", "APPROVE")))
        .isInstanceOf(Refusal.class)
        .hasMessage("同意时请填写会议纪要编号（60字以内）。");
    assertThatThrownBy(() -> decide(Map.of("decision", "APPROVE", "minutes", "9号", "vacancy", "X")))
        .isInstanceOf(Refusal.class);
    assertThat(list.approved(ROUND)).isEmpty();
    assertThat(approval).isWaitingAt(Elements.USER_TASK_APPROVE_LIST);
  }

  @Test
  void aReturnOfTheListRequiresAReason() {
    ProcessInstance approval = startApproval();

    assertThatThrownBy(() -> decide(Map.of("decision", "RETURN", "reason", "再议")))
        .isInstanceOf(Refusal.class)
        .hasMessage("退回时请写明理由（10至1000字）。");
    decide(Map.of("decision", "RETURN", "reason", REASON));

    assertThat(approval).hasPassed(Elements.END_RETURNED).isEnded();
    assertThat(resolutions.latest(ROUND).orElseThrow().decision().reason()).isEqualTo(REASON);
    assertThat(list.approved(ROUND)).isEmpty();
  }

  @Test
  void theDeskCannotApproveItsOwnList() {
    startApproval();

    assertThatThrownBy(
            () -> office.completeTask(desk, Elements.USER_TASK_APPROVE_LIST, ROUND, APPROVED))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void anOverdueApprovalIsUrgedDailyAndNeverGrantedAutomatically() {
    ProcessInstance approval = startApproval();

    office.fireTimer(Elements.TIMER_APPROVAL_REMINDER);
    office.runAsyncJobs();
    assertThat(subjectsTo("chairman-office")).containsExactly("请按期审定建议名单");
    office.fireTimer(Elements.TIMER_APPROVAL_DEADLINE);
    office.runAsyncJobs();
    assertThat(subjectsTo("federation-office")).containsExactly("建议名单逾期未审定");
    assertThatThrownBy(() -> urge(Map.of("note", "已催")))
        .isInstanceOf(Refusal.class)
        .hasMessage("请记录催办情况（10至500字）。");
    urge(Map.of("note", "已电话联系主席办公会秘书处。"));
    assertThat(list.approved(ROUND)).isEmpty();
    office.fireTimer(Elements.TIMER_NEXT_URGE);
    assertThat(approval)
        .isWaitingAt(Elements.USER_TASK_APPROVE_LIST, Elements.USER_TASK_URGE_APPROVAL);

    decide(APPROVED);
    assertThat(approval).isEnded();
  }

  @Test
  void theChairmansOfficeDecidesWhetherAVacancyIsFilled() {
    startApproval();
    decide(APPROVED);
    ListVersion before = list.approved(ROUND).orElseThrow();
    NominationNumber excluded = before.entries().get(10).number();
    list.excludeAfterObjection(ROUND, excluded, new Reason("异议经核查成立，取消资格。"), desk);
    list.compute(ROUND);
    ProcessInstance secondApproval = startApproval();

    Map<String, Object> view =
        worklist.view(chair, office.task(Elements.USER_TASK_APPROVE_LIST, ROUND).getId());
    assertThat(view).containsEntry("vacancy", true).containsEntry("since", 1);
    assertThat(view.get("left")).asString().contains(excluded);
    assertThatThrownBy(() -> decide(APPROVED))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("“递补”或“空缺”");
    decide(Map.of("decision", "APPROVE", "minutes", "10号", "vacancy", "FILL"));

    assertThat(secondApproval).isEnded();
    assertThat(list.approved(ROUND).orElseThrow().numbers()).hasSize(100).doesNotContain(excluded);
    assertThat(resolutions.all(ROUND)).extracting(Resolution::approved).containsExactly(true, true);
  }

  private void urge(Map<String, Object> fields) {
    office.completeTask(desk, Elements.USER_TASK_URGE_APPROVAL, ROUND, fields);
  }

  private List<String> subjectsTo(String recipient) {
    return notifications.inbox(List.of(recipient), 50).stream().map(Notification::subject).toList();
  }
}
