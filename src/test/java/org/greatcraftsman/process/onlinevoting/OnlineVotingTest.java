package org.greatcraftsman.process.onlinevoting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.notification.NotificationService;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.Worklist;
import org.greatcraftsman.process.onlinevoting.OnlineVotingProcess.Elements;
import org.greatcraftsman.process.onlinevoting.OnlineVotingProcess.Variables;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.voting.BallotService;
import org.greatcraftsman.voting.QuarantineService;
import org.greatcraftsman.voting.SuspiciousCluster;
import org.greatcraftsman.voting.TallyService;
import org.greatcraftsman.voting.VoterService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tests the process {@code online-voting}, from the first ballot to the tally. */
@OfficeTest
class OnlineVotingTest {

  private static final RoundId ROUND = new RoundId("GCC2");
  private static final List<NominationNumber> LIST =
      IntStream.rangeClosed(1, 12)
          .mapToObj("GCC2-%04d"::formatted)
          .map(NominationNumber::new)
          .toList();
  private static final String REVIEW = Elements.USER_TASK_REVIEW_FLAGGED;
  private static final String CONFIRM = Elements.USER_TASK_CONFIRM_QUARANTINE;
  private static final String REASON = "同一网络短时间内选择完全相同";

  @Autowired ProcessEngine engine;
  @Autowired OfficeFixture office;
  @Autowired Worklist worklist;
  @Autowired RoundService rounds;
  @Autowired BallotService ballots;
  @Autowired QuarantineService quarantine;
  @Autowired TallyService tally;
  @Autowired VoterService voters;
  @Autowired NotificationService notifications;
  @Autowired JdbcClient jdbc;

  private String clerk;
  private String inspector;
  private ProcessInstance vote;

  @BeforeEach
  void startVoting() {
    init(engine);
    clerk = office.person("desk-clerk", "federation-office");
    inspector = office.person("inspector", "discipline-inspection");
    rounds.open("wuhan-2", clerk);
    jdbc.sql("insert into shortlist (round_number, seed, drawn_at) values (?, 'seed', 0)")
        .param(ROUND)
        .update();
    LIST.forEach(
        number ->
            jdbc.sql("insert into shortlist_entry (round_number, number, basis) values (?, ?, ?)")
                .params(ROUND, number, "JOB_TYPE")
                .update());
    vote =
        engine
            .getRuntimeService()
            .startProcessInstanceByKey(
                OnlineVotingProcess.KEY,
                ROUND.value(),
                ProcessVariables.of(Variables.ROUND, ROUND).asMap());
  }

  private void open() {
    office.fireTimer(Elements.TIMER_VOTING_START);
    office.runAsyncJobs();
  }

  private void cast(int voter, String address, NominationNumber... choices) {
    ballots.cast(ROUND, voters.byFingerprint("%064x".formatted(voter)), List.of(choices), address);
  }

  private void castStuffedBallots() {
    for (int voter = 100; voter < 115; voter++) {
      cast(voter, "203.0.113.9", LIST.get(11));
    }
  }

  private void endVoting() {
    office.fireTimer(Elements.TIMER_VOTING_END);
    office.runAsyncJobs();
  }

  private void reachReview() {
    open();
    cast(1, "192.0.2.1", LIST.get(0));
    castStuffedBallots();
    endVoting();
  }

  private void propose(String decision) {
    office.completeTask(
        clerk, REVIEW, ROUND.value(), Map.of("decision", decision, "reason", REASON));
  }

  @Test
  void theProcessIsDeployed() {
    assertThat(
            engine
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(OnlineVotingProcess.KEY)
                .count())
        .isPositive();
  }

  @Test
  void ballotsAreAcceptedInTheWindowAndThenTallied() {
    assertThat(vote).isWaitingAt(Elements.TIMER_VOTING_START);
    assertThatThrownBy(() -> cast(1, "192.0.2.1", LIST.get(0))).isInstanceOf(Refusal.class);

    open();
    cast(1, "192.0.2.1", LIST.get(0), LIST.get(1));
    cast(2, "198.51.100.1", LIST.get(0));
    endVoting();

    assertThat(vote)
        .hasPassedInOrder(
            Elements.START_ONLINE_VOTING,
            Elements.TIMER_VOTING_START,
            Elements.SERVICE_TASK_OPEN_VOTING,
            Elements.TIMER_VOTING_END,
            Elements.SERVICE_TASK_CLOSE_VOTING,
            Elements.GATEWAY_BALLOTS_FLAGGED,
            Elements.SERVICE_TASK_TALLY,
            Elements.END_ONLINE_VOTING)
        .hasNotPassed(REVIEW)
        .isEnded();
    assertThat(tally.votes(ROUND)).hasSize(12).containsEntry(LIST.get(0), 2L);
  }

  @Test
  void aVoteWithAPastStartOpensImmediately() {
    office.jumpTo(rounds.dueAt(ROUND, Deadline.VOTING_START).plus(Duration.ofHours(1)));

    open();

    assertThat(vote).isWaitingAt(Elements.TIMER_VOTING_END);
  }

  @Test
  void theDesksAreRemindedBeforeTheEndByTheLeadTimeOfTheRules() {
    open();
    int days = rounds.rules(ROUND).reminders().leadDays();
    Instant due = rounds.dueAt(ROUND, Deadline.VOTING_END).minus(Duration.ofDays(days));
    assertThat(
            engine
                .getManagementService()
                .createJobQuery()
                .activityId(Elements.TIMER_VOTING_REMINDER)
                .singleResult()
                .getDuedate())
        .isEqualTo(due);

    office.fireTimer(Elements.TIMER_VOTING_REMINDER);
    office.runAsyncJobs();

    assertThat(vote)
        .isWaitingAt(Elements.TIMER_VOTING_END)
        .hasPassed(Elements.SERVICE_TASK_REMIND_VOTING);
    for (String desk : List.of("federation-office", "publicity-desk")) {
      assertThat(notifications.inbox(List.of(desk), 10))
          .filteredOn(notification -> notification.subject().equals("网络投票即将截止"))
          .singleElement()
          .satisfies(notification -> assertThat(notification.text()).contains("2018年9月12日 18:00"));
    }
  }

  @Test
  void theTimerAndTheReminderMoveWithTheEnd() {
    open();
    Instant earlier = rounds.dueAt(ROUND, Deadline.VOTING_END).minus(Duration.ofDays(2));

    rounds.moveDeadline(ROUND, Deadline.VOTING_END, earlier, "系统检修，提前截止", clerk);

    office.fireTimer(Elements.TIMER_VOTING_REMINDER);
    office.fireTimer(Elements.TIMER_VOTING_END);
    office.runAsyncJobs();
    assertThat(vote).isEnded();
    assertThatThrownBy(() -> cast(1, "192.0.2.1", LIST.get(0))).isInstanceOf(Refusal.class);
  }

  @Test
  void twoPeopleQuarantineFlaggedBallotsBeforeTheTally() {
    reachReview();
    assertThat(vote).isWaitingAt(REVIEW);
    propose("ALL");
    assertThat(vote).isWaitingAt(CONFIRM);
    office.completeTask(inspector, CONFIRM, ROUND.value(), Map.of("decision", "AGREE"));
    office.runAsyncJobs();

    assertThat(vote)
        .hasPassedInOrder(
            Elements.SERVICE_TASK_CLOSE_VOTING,
            Elements.GATEWAY_BALLOTS_FLAGGED,
            REVIEW,
            CONFIRM,
            Elements.GATEWAY_QUARANTINE_AGREED,
            Elements.SERVICE_TASK_TALLY,
            Elements.END_ONLINE_VOTING)
        .isEnded();
    assertThat(tally.votes(ROUND)).containsEntry(LIST.get(0), 1L).containsEntry(LIST.get(11), 0L);
  }

  @Test
  void clearedBallotsAreCounted() {
    reachReview();
    propose("NONE");
    office.completeTask(inspector, CONFIRM, ROUND.value(), Map.of("decision", "AGREE"));
    office.runAsyncJobs();

    assertThat(tally.votes(ROUND)).containsEntry(LIST.get(11), 15L);
  }

  @Test
  void aRejectedProposalReturnsToTheDeskWithTheReason() {
    reachReview();
    propose("ALL");
    office.completeTask(
        inspector,
        CONFIRM,
        ROUND.value(),
        Map.of("decision", "DISAGREE", "reason", "请核实是否为同一车间职工"));

    assertThat(vote).isWaitingAt(REVIEW);
    String returnedTask = office.task(REVIEW, ROUND.value()).getId();
    assertThat(worklist.view(clerk, returnedTask)).containsEntry("returnReason", "请核实是否为同一车间职工");

    office.completeTask(
        clerk,
        REVIEW,
        ROUND.value(),
        Map.of(
            "decision",
            "SOME",
            "clusters",
            List.of(quarantine.clusters(ROUND).get(0).number()),
            "reason",
            "已核实，不是同一车间职工"));
    office.completeTask(inspector, CONFIRM, ROUND.value(), Map.of("decision", "AGREE"));
    office.runAsyncJobs();
    assertThat(vote).isEnded();
    assertThat(tally.turnout(ROUND)).isEqualTo(new TallyService.Turnout(16, 15));
  }

  @Test
  void theFormsShowNeitherVotersNorAddressesNorChoices() {
    reachReview();
    String task = office.task(REVIEW, ROUND.value()).getId();

    assertThat(worklist.view(clerk, task).toString())
        .contains("GCC2-Q001", "同一网络短时间内集中投出15票，其中15票的选择完全相同")
        .doesNotContain("203.0.113", LIST.get(11), "%064x".formatted(100));
  }

  @Test
  void aProposalRequiresADecisionAReasonAndKnownClusters() {
    reachReview();

    assertRefused(Map.of("reason", REASON), "请选择处理意见。");
    assertRefused(Map.of("decision", "ALL"), "请写明理由（5至500字）。");
    assertRefused(Map.of("decision", "ALL", "reason", "短"), "请写明理由（5至500字）。");
    assertRefused(Map.of("decision", "SOME", "reason", REASON), "请勾选要隔离的批次；不隔离的请选择“全部计入结果”。");
    assertRefused(
        Map.of("decision", "SOME", "clusters", List.of("GCC2-Q999"), "reason", REASON),
        "所选的批次不在可疑选票清单中，请刷新页面后重新勾选。");
    assertRefused(
        Map.of("decision", "ALL", "reason", REASON, Variables.BALLOTS_FLAGGED.name(), false),
        "提交的内容里有这张表单没有的栏目，请刷新页面后重新填写。");
    assertThat(quarantine.proposal(ROUND)).isEmpty();
  }

  private void assertRefused(Map<String, Object> fields, String sentence) {
    assertThatThrownBy(() -> office.completeTask(clerk, REVIEW, ROUND.value(), fields))
        .isInstanceOf(Refusal.class)
        .hasMessage(sentence);
    assertThat(vote).isWaitingAt(REVIEW);
  }

  @Test
  void aDisagreementRequiresAReason() {
    reachReview();
    propose("ALL");

    assertThatThrownBy(
            () ->
                office.completeTask(
                    inspector, CONFIRM, ROUND.value(), Map.of("decision", "DISAGREE")))
        .isInstanceOf(Refusal.class)
        .hasMessage("不同意时请写明理由（5至500字）。");
    assertThat(vote).isWaitingAt(CONFIRM);
  }

  @Test
  void theProposerCannotConfirmEvenAsAMemberOfBothGroups() {
    String both = office.person("both", "federation-office", "discipline-inspection");
    reachReview();
    office.completeTask(both, REVIEW, ROUND.value(), Map.of("decision", "ALL", "reason", REASON));

    assertThatThrownBy(
            () -> office.completeTask(both, CONFIRM, ROUND.value(), Map.of("decision", "AGREE")))
        .isInstanceOf(Refusal.class)
        .hasMessage("隔离意见是您本人提出的，须由另一位同志确认。");
    assertThat(quarantine.clusters(ROUND))
        .extracting(SuspiciousCluster::state)
        .containsOnly(SuspiciousCluster.State.PROPOSED);
  }

  @Test
  void noOtherGroupReviewsFlaggedBallots() {
    String outsider = office.person("unit-clerk", "unit-jiangan");
    reachReview();

    assertThatThrownBy(
            () ->
                office.completeTask(
                    outsider, REVIEW, ROUND.value(), Map.of("decision", "NONE", "reason", REASON)))
        .isInstanceOf(Refusal.class)
        .hasMessage("您没有办理这项任务的权限。");
    assertThatThrownBy(
            () ->
                office.completeTask(
                    inspector, REVIEW, ROUND.value(), Map.of("decision", "NONE", "reason", REASON)))
        .isInstanceOf(Refusal.class);
  }
}
