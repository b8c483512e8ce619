package org.greatcraftsman.process.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.greatcraftsman.process.objection.ObjectionProcess.Elements.USER_TASK_ADMIT_OBJECTION;
import static org.greatcraftsman.process.objection.ObjectionProcess.Elements.USER_TASK_DECIDE_OBJECTION;
import static org.greatcraftsman.process.objection.ObjectionProcess.Elements.USER_TASK_INVESTIGATE;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.determination.ApprovedRound;
import org.greatcraftsman.notification.NotificationService;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.publicity.PublicityProcess.Elements;
import org.greatcraftsman.process.publicity.PublicityProcess.Variables;
import org.greatcraftsman.publicity.FindingResult;
import org.greatcraftsman.publicity.NoticeService;
import org.greatcraftsman.publicity.ObjectionReceipt;
import org.greatcraftsman.publicity.ObjectionService;
import org.greatcraftsman.publicity.SampleObjectionForms;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tests the process {@code publicity}, from the notice to its conclusion. */
@OfficeTest
class PublicityTest {

  private static final RoundId ROUND = ApprovedRound.ROUND;
  private static final Map<String, Object> PUBLISHED =
      Map.of(
          "newspaperDay",
          "2018-09-19",
          "newspaperPage",
          "第3版",
          "website",
          "http://whzgh.example/1");

  @Autowired ProcessEngine engine;
  @Autowired OfficeFixture office;
  @Autowired ApprovedRound approved;
  @Autowired NoticeService notices;
  @Autowired ObjectionService objections;
  @Autowired NotificationService notifications;
  @Autowired RoundService rounds;
  private ProcessInstance publicity;
  private String desk;

  @BeforeEach
  void publishApprovedList() {
    init(engine);
    approved.approve();
    desk = office.person("publicity-clerk", "publicity-desk");
    publicity =
        engine
            .getRuntimeService()
            .startProcessInstanceByKey(
                PublicityProcess.KEY,
                ROUND.value(),
                ProcessVariables.of(Variables.ROUND, ROUND).asMap());
    office.runJobsOf(Elements.SERVICE_TASK_PUBLISH_NOTICE);
  }

  @Test
  void withoutAnObjectionTheListRemainsUnchanged() {
    office.completeTask(desk, Elements.USER_TASK_CONFIRM_PUBLICATION, ROUND, PUBLISHED);
    assertThat(publicity).isWaitingAt(Elements.TIMER_NOTICE_END);
    office.fireTimer(Elements.TIMER_NOTICE_END);
    office.runAsyncJobs();

    assertThat(publicity)
        .isEnded()
        .hasPassedInOrder(
            Elements.START_PUBLICITY,
            Elements.SERVICE_TASK_PUBLISH_NOTICE,
            Elements.USER_TASK_CONFIRM_PUBLICATION,
            Elements.TIMER_NOTICE_END,
            Elements.SERVICE_TASK_CLOSE_OBJECTIONS,
            Elements.GATEWAY_OBJECTIONS_SETTLED,
            Elements.SERVICE_TASK_CONCLUDE_NOTICE,
            Elements.GATEWAY_LIST_CHANGED,
            Elements.END_LIST_STANDS);
  }

  @Test
  void theTimerIsDueAtTheEndOfTheLastWorkingDayAndMovesOnlyLater() {
    office.completeTask(desk, Elements.USER_TASK_CONFIRM_PUBLICATION, ROUND, PUBLISHED);
    assertThat(due()).isEqualTo("2018-09-27T16:00:00Z");

    moveEnd("2018-09-26T18:00");
    assertThat(due()).isEqualTo("2018-09-27T16:00:00Z");
    moveEnd("2018-09-30T18:00");
    assertThat(due()).isEqualTo("2018-09-30T10:00:00Z");
  }

  @Test
  void theConclusionWaitsForOpenObjections() {
    office.completeTask(desk, Elements.USER_TASK_CONFIRM_PUBLICATION, ROUND, PUBLISHED);
    ObjectionReceipt one = file("key-one1", 0);
    ObjectionReceipt two = file("key-two2", 1);
    office.fireTimer(Elements.TIMER_NOTICE_END);
    office.runJobsOf(Elements.SERVICE_TASK_CLOSE_OBJECTIONS);
    assertThat(publicity).isWaitingAt(Elements.MESSAGE_OBJECTIONS_SETTLED);

    objections.withdraw(one.number(), one.code());
    assertThat(publicity).isWaitingAt(Elements.MESSAGE_OBJECTIONS_SETTLED);
    objections.withdraw(two.number(), two.code());
    office.runAsyncJobs();

    assertThat(publicity)
        .isEnded()
        .hasPassed(Elements.MESSAGE_OBJECTIONS_SETTLED, Elements.END_LIST_STANDS);
  }

  @RepeatedTest(4)
  void anObjectionSettledDuringTheCloseDoesNotBlockTheProcess() throws Exception {
    office.completeTask(desk, Elements.USER_TASK_CONFIRM_PUBLICATION, ROUND, PUBLISHED);
    ObjectionReceipt receipt = file("key-one1", 0);
    office.fireTimer(Elements.TIMER_NOTICE_END);

    ExecutorService threads = Executors.newFixedThreadPool(2);
    Future<?> closed =
        threads.submit(() -> office.runJobsOf(Elements.SERVICE_TASK_CLOSE_OBJECTIONS));
    Future<?> settled = threads.submit(() -> objections.withdraw(receipt.number(), receipt.code()));
    closed.get();
    settled.get();
    threads.shutdown();
    office.runAsyncJobs();

    assertThat(publicity).isEnded().hasPassed(Elements.END_LIST_STANDS);
  }

  @Test
  void anUpheldObjectionReturnsTheListToTheDetermination() {
    office.completeTask(desk, Elements.USER_TASK_CONFIRM_PUBLICATION, ROUND, PUBLISHED);
    uphold(file("key-one1", 0).number());
    office.runAsyncJobs();
    office.fireTimer(Elements.TIMER_NOTICE_END);
    office.runAsyncJobs();

    assertThat(publicity)
        .isEnded()
        .hasPassed(Elements.END_LIST_CHANGED)
        .hasNotPassed(Elements.END_LIST_STANDS);
  }

  @Test
  void theAnswerToTheLastObjectionAfterTheEndConcludesTheNotice() {
    office.completeTask(desk, Elements.USER_TASK_CONFIRM_PUBLICATION, ROUND, PUBLISHED);
    String number = file("key-one1", 0).number();
    office.fireTimer(Elements.TIMER_NOTICE_END);
    office.runJobsOf(Elements.SERVICE_TASK_CLOSE_OBJECTIONS);
    String inspector = office.person("inspector-1", "discipline-inspection");

    office.completeTask(
        inspector,
        USER_TASK_ADMIT_OBJECTION,
        number,
        Map.of("decision", "REFUSE", "reason", "所附证据与所反映的事实无关，不予受理。"));
    office.runAsyncJobs();

    assertThat(publicity).isEnded().hasPassed(Elements.END_LIST_STANDS);
  }

  @Test
  void anUnconfirmedNoticeCausesAReminderAndDoesNotEnd() {
    office.fireTimer(Elements.TIMER_CONFIRMATION_REMINDER);
    office.runJobsOf(Elements.SERVICE_TASK_REMIND_PUBLICATION);

    assertThat(publicity).isWaitingAt(Elements.USER_TASK_CONFIRM_PUBLICATION);
    assertThat(notifications.inbox(List.of("chairman-office"), 5)).hasSize(1);
    assertThat(notifications.inbox(List.of("publicity-desk"), 5)).hasSize(1);

    office.completeTask(desk, Elements.USER_TASK_CONFIRM_PUBLICATION, ROUND, PUBLISHED);
    office.fireTimer(Elements.TIMER_NOTICE_END);
    office.runAsyncJobs();
    assertThat(publicity).isEnded();
  }

  @Test
  void aConfirmationRequiresThePublicationDataAndThePublicityDesk() {
    assertThatThrownBy(
            () ->
                office.completeTask(
                    desk,
                    Elements.USER_TASK_CONFIRM_PUBLICATION,
                    ROUND,
                    Map.of("newspaperPage", "第3版")))
        .isInstanceOf(Refusal.class)
        .hasMessage("请填写见报日期。请填写官网公示页面的完整网址。");
    String other = office.person("finance-clerk", "finance-desk");
    assertThatThrownBy(
            () ->
                office.completeTask(
                    other, Elements.USER_TASK_CONFIRM_PUBLICATION, ROUND, PUBLISHED))
        .isInstanceOf(Refusal.class);
    assertThat(publicity).isWaitingAt(Elements.USER_TASK_CONFIRM_PUBLICATION);
  }

  private ObjectionReceipt file(String key, int line) {
    NominationNumber nominee = notices.current(ROUND).orElseThrow().lines().get(line).number();
    return objections.file(ROUND, SampleObjectionForms.about(nominee, key));
  }

  private void uphold(String number) {
    String one = office.person("inspector-1", "discipline-inspection");
    String two = office.person("inspector-2", "discipline-inspection");
    String unit = office.person("unit-clerk", "unit-jiangan");
    office.completeTask(one, USER_TASK_ADMIT_OBJECTION, number, Map.of("decision", "ADMIT"));
    office.completeTask(
        unit,
        USER_TASK_INVESTIGATE,
        number,
        Map.of("result", FindingResult.TRUE.name(), "finding", "经向原发明人核实，反映的情况属实，证据充分有效。"));
    office.completeTask(
        two,
        USER_TASK_DECIDE_OBJECTION,
        number,
        Map.of("decision", "UPHOLD", "reason", "经核查情况属实，异议成立。"));
  }

  private void moveEnd(String to) {
    rounds.moveDeadline(
        ROUND,
        Deadline.PUBLICITY_END,
        OfficeTime.toInstant(LocalDateTime.parse(to)),
        "报社排版调整",
        "office");
  }

  private Instant due() {
    return engine
        .getManagementService()
        .createJobQuery()
        .activityId(Elements.TIMER_NOTICE_END)
        .singleResult()
        .getDuedate()
        .toInstant();
  }
}
