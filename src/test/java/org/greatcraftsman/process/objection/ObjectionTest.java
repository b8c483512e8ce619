package org.greatcraftsman.process.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.determination.ApprovedRound;
import org.greatcraftsman.determination.ProposedListService;
import org.greatcraftsman.notification.NotificationService;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.process.Worklist;
import org.greatcraftsman.process.objection.ObjectionProcess.Elements;
import org.greatcraftsman.process.objection.ObjectionProcess.Variables;
import org.greatcraftsman.publicity.NoticeService;
import org.greatcraftsman.publicity.ObjectionReceipt;
import org.greatcraftsman.publicity.ObjectionService;
import org.greatcraftsman.publicity.ObjectionStatus;
import org.greatcraftsman.publicity.SampleObjectionForms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tests the process {@code objection}, from the filing on the portal to the answer. */
@OfficeTest
class ObjectionTest {

  private static final RoundId ROUND = ApprovedRound.ROUND;
  private static final Map<String, Object> ADMITTED = Map.of("decision", "ADMIT");
  private static final Map<String, Object> FOUND =
      Map.of("result", "TRUE", "finding", "经向原发明人核实，反映的情况属实，证据充分有效。");
  private static final Map<String, Object> UPHELD =
      Map.of("decision", "UPHOLD", "reason", "经核查情况属实，异议成立。");

  @Autowired ProcessEngine engine;
  @Autowired Worklist worklist;
  @Autowired OfficeFixture office;
  @Autowired ApprovedRound approved;
  @Autowired NoticeService notices;
  @Autowired ObjectionService objections;
  @Autowired ProposedListService list;
  @Autowired NotificationService notifications;
  private String inspector;
  private String secondInspector;
  private String unit;
  private NominationNumber nominee;
  private ObjectionReceipt receipt;

  @BeforeEach
  void fileObjection() {
    init(engine);
    approved.approve();
    inspector = office.person("inspector-1", "discipline-inspection");
    secondInspector = office.person("inspector-2", "discipline-inspection");
    unit = office.person("unit-clerk", "unit-jiangan");
    nominee = notices.publish(ROUND).lines().get(3).number();
    receipt = objections.file(ROUND, SampleObjectionForms.about(nominee, "page-key-1"));
  }

  @Test
  void anUpheldObjectionExcludesThePersonAndIsAnswered() {
    ProcessInstance objection = objection();
    complete(inspector, Elements.USER_TASK_ADMIT_OBJECTION, ADMITTED);
    complete(unit, Elements.USER_TASK_INVESTIGATE, FOUND);
    complete(secondInspector, Elements.USER_TASK_DECIDE_OBJECTION, UPHELD);
    office.runAsyncJobs();

    assertThat(objection)
        .isEnded()
        .hasPassedInOrder(
            Elements.START_OBJECTION,
            Elements.USER_TASK_ADMIT_OBJECTION,
            Elements.GATEWAY_ADMITTED,
            Elements.USER_TASK_INVESTIGATE,
            Elements.USER_TASK_DECIDE_OBJECTION,
            Elements.GATEWAY_UPHELD,
            Elements.SERVICE_TASK_EXCLUDE_NOMINEE,
            Elements.SERVICE_TASK_ANSWER_OBJECTION,
            Elements.END_OBJECTION);
    assertThat(list.excluded(ROUND))
        .singleElement()
        .satisfies(exclusion -> assertThat(exclusion.number().value()).isEqualTo(nominee.value()));
    assertThat(objections.progress(receipt.number(), receipt.code()).answer())
        .isEqualTo("经核查，异议成立，被异议人已退出建议名单。理由：经核查情况属实，异议成立。");
  }

  @Test
  void aDismissedObjectionChangesNothing() {
    ProcessInstance objection = objection();
    complete(inspector, Elements.USER_TASK_ADMIT_OBJECTION, ADMITTED);
    complete(unit, Elements.USER_TASK_INVESTIGATE, FOUND);
    complete(
        secondInspector,
        Elements.USER_TASK_DECIDE_OBJECTION,
        Map.of("decision", "DISMISS", "reason", "经核查，所反映的情况与事实不符。"));
    office.runAsyncJobs();

    assertThat(objection).isEnded().hasNotPassed(Elements.SERVICE_TASK_EXCLUDE_NOMINEE);
    assertThat(list.excluded(ROUND)).isEmpty();
    assertThat(objections.progress(receipt.number(), receipt.code()).answer()).contains("异议不成立");
  }

  @Test
  void anObjectionWithoutSubstanceIsNotAdmitted() {
    ProcessInstance objection = objection();
    assertThatThrownBy(
            () ->
                complete(
                    inspector, Elements.USER_TASK_ADMIT_OBJECTION, Map.of("decision", "REFUSE")))
        .isInstanceOf(Refusal.class)
        .hasMessage("不予受理时请写明理由（10至800字）。");
    complete(
        inspector,
        Elements.USER_TASK_ADMIT_OBJECTION,
        Map.of("decision", "REFUSE", "reason", "所附证据与所反映的事实无关。"));
    office.runAsyncJobs();

    assertThat(objection).isEnded().hasNotPassed(Elements.USER_TASK_INVESTIGATE);
    assertThat(objections.progress(receipt.number(), receipt.code()).answer())
        .isEqualTo("经审查，该异议不予受理。理由：所附证据与所反映的事实无关。");
  }

  @Test
  void theObjectorWithdrawsBeforeTheDecision() {
    ProcessInstance objection = objection();
    complete(inspector, Elements.USER_TASK_ADMIT_OBJECTION, ADMITTED);

    objections.withdraw(receipt.number(), receipt.code());

    assertThat(objection)
        .isEnded()
        .hasPassed(Elements.MESSAGE_OBJECTION_WITHDRAWN, Elements.END_WITHDRAWN);
    assertThat(objections.get(receipt.number()).status()).isEqualTo(ObjectionStatus.SETTLED);
    assertThat(objections.countUnsettled(ROUND)).isZero();
    assertThatThrownBy(() -> objections.withdraw(receipt.number(), receipt.code()))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void aDecidedObjectionCannotBeWithdrawn() {
    complete(inspector, Elements.USER_TASK_ADMIT_OBJECTION, ADMITTED);
    complete(unit, Elements.USER_TASK_INVESTIGATE, FOUND);
    complete(secondInspector, Elements.USER_TASK_DECIDE_OBJECTION, UPHELD);

    assertThatThrownBy(() -> objections.withdraw(receipt.number(), receipt.code()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("不能再撤回");
    office.runAsyncJobs();
    assertThat(list.excluded(ROUND)).hasSize(1);
  }

  @Test
  void theChairmansOfficeUrgesAnOverdueAnswerWithoutDeciding() {
    ProcessInstance objection = objection();
    String chairman = office.person("chairman", "chairman-office");
    office.fireTimer(Elements.TIMER_ANSWER_DUE);
    assertThat(objection)
        .isWaitingAt(Elements.USER_TASK_ADMIT_OBJECTION, Elements.USER_TASK_URGE_OBJECTION);

    complete(chairman, Elements.USER_TASK_URGE_OBJECTION, Map.of("instruction", "请三日内办结并答复。"));

    assertThat(objection)
        .isWaitingAt(Elements.USER_TASK_ADMIT_OBJECTION)
        .isNotWaitingAt(Elements.USER_TASK_URGE_OBJECTION);
    assertThat(notifications.inbox(List.of("discipline-inspection"), 5)).hasSize(1);
    assertThat(notifications.inbox(List.of("unit-jiangan"), 5)).hasSize(1);
    assertThat(view(inspector, Elements.USER_TASK_ADMIT_OBJECTION))
        .containsEntry("instruction", "请三日内办结并答复。");
  }

  @Test
  void theAnswerCancelsTheUrgingTask() {
    ProcessInstance objection = objection();
    office.fireTimer(Elements.TIMER_ANSWER_DUE);
    complete(
        inspector,
        Elements.USER_TASK_ADMIT_OBJECTION,
        Map.of("decision", "REFUSE", "reason", "所附证据与所反映的事实无关。"));
    office.runAsyncJobs();

    assertThat(objection).isEnded();
    assertThat(office.tasks(Elements.USER_TASK_URGE_OBJECTION, receipt.number())).isEmpty();
  }

  @Test
  void theInvestigatingUnitDoesNotSeeTheObjector() {
    assertThat(view(inspector, Elements.USER_TASK_ADMIT_OBJECTION).toString())
        .contains("𠮷实名", "5678")
        .doesNotContain("13812345678");
    complete(inspector, Elements.USER_TASK_ADMIT_OBJECTION, ADMITTED);

    assertThat(view(unit, Elements.USER_TASK_INVESTIGATE).toString())
        .doesNotContain("𠮷实名")
        .doesNotContain("5678");
  }

  @Test
  void theFormTellsTheAdmittingPersonThatAnotherPersonDecides() {
    complete(inspector, Elements.USER_TASK_ADMIT_OBJECTION, ADMITTED);
    complete(unit, Elements.USER_TASK_INVESTIGATE, FOUND);

    assertThat(view(inspector, Elements.USER_TASK_DECIDE_OBJECTION))
        .containsEntry("admittedByYou", true);
    assertThat(view(secondInspector, Elements.USER_TASK_DECIDE_OBJECTION))
        .containsEntry("admittedByYou", false);
  }

  @Test
  void anotherUnitDoesNotInvestigate() {
    complete(inspector, Elements.USER_TASK_ADMIT_OBJECTION, ADMITTED);
    String otherClerk = office.person("other-clerk", "unit-jianghan");

    assertThatThrownBy(() -> complete(otherClerk, Elements.USER_TASK_INVESTIGATE, FOUND))
        .isInstanceOf(Refusal.class)
        .hasMessage("您没有办理这项任务的权限。");
    assertThat(objections.get(receipt.number()).status()).isEqualTo(ObjectionStatus.ADMITTED);
  }

  @Test
  void onePersonCannotAdmitAndDecide() {
    complete(inspector, Elements.USER_TASK_ADMIT_OBJECTION, ADMITTED);
    complete(unit, Elements.USER_TASK_INVESTIGATE, FOUND);

    assertThatThrownBy(() -> complete(inspector, Elements.USER_TASK_DECIDE_OBJECTION, UPHELD))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("另一位同志");
    assertThat(list.excluded(ROUND)).isEmpty();
  }

  @Test
  void aForgedFieldIsRefused() {
    assertThatThrownBy(
            () ->
                complete(
                    inspector,
                    Elements.USER_TASK_ADMIT_OBJECTION,
                    Map.of("decision", "ADMIT", Variables.UPHELD.name(), true)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("没有的栏目");
  }

  private void complete(String person, String element, Map<String, Object> fields) {
    office.completeTask(person, element, receipt.number(), fields);
  }

  private Map<String, Object> view(String person, String element) {
    return worklist.view(person, office.task(element, receipt.number()).getId());
  }

  private ProcessInstance objection() {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(receipt.number())
        .singleResult();
  }
}
