package org.greatcraftsman.process.shortlisting;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.greatcraftsman.nomination.SampleForms.byUnit;
import static org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Elements.TIMER_UNIT_LEVELS_DEADLINE;
import static org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Elements.USER_TASK_AUDIT_BY_FEDERATION;
import static org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Elements.USER_TASK_AUDIT_BY_UNIT;
import static org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Elements.USER_TASK_DECIDE_OVERDUE;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.candidates.SampleVoteList;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.ledger.LedgerEntry;
import org.greatcraftsman.nomination.AuditDecision;
import org.greatcraftsman.nomination.AuditLevel;
import org.greatcraftsman.nomination.AuditOpinion;
import org.greatcraftsman.nomination.AuditService;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.nomination.NominationStatus;
import org.greatcraftsman.nomination.SampleForms;
import org.greatcraftsman.nomination.Submitter;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.Worklist;
import org.greatcraftsman.process.shortlisting.ShortlistingProcess.Elements;
import org.greatcraftsman.process.shortlisting.ShortlistingProcess.Variables;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.shortlist.ShortfallService;
import org.greatcraftsman.shortlist.ShortlistService;
import org.greatcraftsman.unit.UnitService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Tests the process {@code shortlisting}, from the end of the nomination to the vote list. */
@OfficeTest
class ShortlistingTest {

  private static final RoundId ROUND = new RoundId("GCC2");
  private static final Map<String, Object> EXPLAINED = Map.of("explanation", "本单位职工人数少，符合条件的人选不多。");
  private static final Map<String, Object> WAIVED =
      Map.of("decision", "WAIVED", "reason", "情况属实，准予豁免");
  private static final Map<String, Object> CONFIRMED = Map.of("decision", "CONFIRMED");

  @Autowired ProcessEngine engine;
  @Autowired Worklist worklist;
  @Autowired NominationService nominations;
  @Autowired AuditService audits;
  @Autowired ShortlistService shortlist;
  @Autowired ShortfallService shortfalls;
  @Autowired Ledger ledger;
  @Autowired RoundService rounds;
  @Autowired SampleVoteList sample;
  @Autowired UnitService units;
  @Autowired OfficeFixture office;
  @Autowired TransactionTemplate transaction;

  private String district;
  private String otherDistrict;
  private String enterprise;
  private String federation;

  @BeforeEach
  void openNomination() {
    init(engine);
    rounds.open("wuhan-2", "office-1");
    SampleForms.register(units);
    office.jumpTo(rounds.dueAt(ROUND, Deadline.NOMINATION_START));
    district = office.person("clerk-q01", "unit-Q01");
    otherDistrict = office.person("clerk-q02", "unit-Q02");
    enterprise = office.person("clerk-d01", "unit-D01");
    federation = office.person("clerk-federation", "federation-office");
  }

  @Test
  void theShortlistIsProposedAndConfirmedWhenAllNominationsAreSettled() {
    for (int person = 1; person <= 5; person++) {
      recommend(person, enterprise, "D01");
    }
    ProcessInstance round = close();
    settleShortfalls();

    assertThat(round).isWaitingAt(Elements.USER_TASK_CONFIRM_SHORTLIST);
    Map<String, Object> view =
        worklist.view(federation, office.task(Elements.USER_TASK_CONFIRM_SHORTLIST, ROUND).getId());
    assertThat(view).containsEntry("listed", 5).containsEntry("size", 180);
    assertThat(view.get("warnings").toString()).contains("不足规则规定的180名").contains("汽车制造");
    assertThat((List<?>) view.get("mayLeave")).hasSize(5);
    assertThat((List<?>) view.get("mayCome")).isEmpty();
    office.completeTask(federation, Elements.USER_TASK_CONFIRM_SHORTLIST, ROUND, CONFIRMED);

    assertThat(round)
        .isEnded()
        .hasPassedInOrder(
            Elements.SERVICE_TASK_CLOSE_NOMINATIONS,
            Elements.SERVICE_TASK_PROPOSE_SHORTLIST,
            Elements.USER_TASK_CONFIRM_SHORTLIST,
            Elements.END_SHORTLISTING);
    assertThat(shortlist.numbers(ROUND)).hasSize(5);
    assertThat(shortlist.isConfirmed(ROUND)).isTrue();
    ledger.chainPending(ROUND);
    assertThat(ledger.entriesAbout(ROUND, ROUND))
        .extracting(LedgerEntry::act)
        .contains(
            Act.SHORTLIST_LOTS_DRAWN.code(),
            Act.SHORTLIST_PROPOSED.code(),
            Act.SHORTLIST_CONFIRMED.code());
  }

  @Test
  void theShortlistWaitsForTheLastOpenNomination() {
    recommend(1, district, "Q01");
    String open = submitNomination(2, district, "Q01");
    office.jumpTo(rounds.dueAt(ROUND, Deadline.NOMINATION_END));
    office.fireTimer(TIMER_UNIT_LEVELS_DEADLINE);
    ProcessInstance round = close();
    assertThat(round).isWaitingAt(Elements.MESSAGE_NOMINATIONS_SETTLED);

    office.completeTask(
        federation,
        USER_TASK_DECIDE_OVERDUE,
        open,
        Map.of("decision", "AGREED", "reason", "材料齐全，同意上报"));
    office.runAsyncJobs();

    assertThat(round).isWaitingAt(Elements.USER_TASK_CONFIRM_SHORTLIST);
    assertThat(shortlist.numbers(ROUND))
        .containsExactly(new NominationNumber("GCC2-0001"), new NominationNumber("GCC2-0002"));
  }

  @Test
  void theCloseRefusesNewNominationsAndDrawsTheLots() {
    recommend(1, district, "Q01");
    recommend(2, district, "Q01");
    close();
    // Even within the nomination window, a closed list stays closed.
    office.jumpTo(rounds.dueAt(ROUND, Deadline.NOMINATION_START).plusSeconds(60));

    assertThatThrownBy(() -> submitNomination(3, district, "Q01"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("已经截止");
    assertThat(
            List.of(
                shortlist.lot(new NominationNumber("GCC2-0001")),
                shortlist.lot(new NominationNumber("GCC2-0002"))))
        .containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void aUnitBelowItsMinimumExplainsIndependentlyOfTheOthers() {
    recommend(1, district, "Q01");
    ProcessInstance round = close();
    assertThat(shortfalls.list(ROUND))
        .extracting(ShortfallService.Shortfall::unit)
        .containsExactly(new UnitCode("D01"), new UnitCode("Q01"), new UnitCode("Q02"));
    Task task = explainTask(district);
    assertThatThrownBy(() -> submit(district, task, Map.of("explanation", "太少")))
        .hasMessage("请填写情况说明（10至500字）。");
    submit(district, task, EXPLAINED);

    assertThat(worklist.view(federation, waiveTasks().get(0).getId()).get("explanation").toString())
        .contains("符合条件的人选不多");
    submit(federation, waiveTasks().get(0), Map.of("decision", "RETURNED", "reason", "请说明宣传发动的情况"));
    Task returnedTask = explainTask(district);
    assertThat(worklist.view(district, returnedTask.getId()).get("returned").toString())
        .contains("请说明宣传发动的情况");
    submit(district, returnedTask, EXPLAINED);
    submit(federation, waiveTasks().get(0), WAIVED);

    assertThat(shortfalls.get(ROUND, new UnitCode("Q01")).waived()).isTrue();
    assertThat(round)
        .isWaitingAt(Elements.USER_TASK_EXPLAIN_SHORTFALL, Elements.USER_TASK_CONFIRM_SHORTLIST);
    assertThat(shortfalls.undecided(ROUND)).hasSize(2);
  }

  @Test
  void aUnitSeesOnlyItsOwnShortfall() {
    close();
    Task task = explainTask(district);

    assertThat(worklist.open(otherDistrict, 10)).hasSize(1);
    assertThatThrownBy(() -> submit(otherDistrict, task, EXPLAINED))
        .isInstanceOf(Refusal.class)
        .hasMessage("您没有办理这项任务的权限。");
  }

  @Test
  void unexplainedShortfallsAreDecidedTogether() {
    ProcessInstance round = close();
    submit(district, explainTask(district), EXPLAINED);

    office.fireTimer(Elements.TIMER_SHORTFALL_OVERDUE);
    assertThat(worklist.open(district, 10)).isEmpty();
    Task task = office.task(Elements.USER_TASK_DECIDE_SHORTFALLS, ROUND);
    assertThat((List<?>) worklist.view(federation, task.getId()).get("units")).hasSize(3);
    office.completeTask(
        federation,
        Elements.USER_TASK_DECIDE_SHORTFALLS,
        ROUND,
        Map.of("decision", "NOT_WAIVED", "reason", "逾期未作说明，记录在案"));
    office.completeTask(federation, Elements.USER_TASK_CONFIRM_SHORTLIST, ROUND, CONFIRMED);

    assertThat(round)
        .isEnded()
        .hasPassed(Elements.TIMER_SHORTFALL_OVERDUE, Elements.USER_TASK_DECIDE_SHORTFALLS);
    assertThat(shortfalls.undecided(ROUND)).isEmpty();
  }

  @Test
  void theFederationIsWarnedOfQuotasThatTheShortlistCannotMeet() throws Exception {
    sample.bound("{kind: BUREAU, minimum: 3}", "{code: Q02, name: 武昌区总工会, minimum: 2}");
    recommend(1, otherDistrict, "Q02");
    close();
    settleShortfalls();

    Map<String, Object> view =
        worklist.view(federation, office.task(Elements.USER_TASK_CONFIRM_SHORTLIST, ROUND).getId());
    assertThat(view.get("warnings").toString())
        .contains("武昌区总工会的人选只有1名，少于最终名单的最低数2名。")
        .contains("委办局工会的人选只有0名，少于最终名单的最低数3名。");
  }

  @Test
  void anExchangeRequiresAReasonAndARecommendedNominee() {
    recommend(1, district, "Q01");
    recommend(2, district, "Q01");
    String rejected = submitNomination(3, district, "Q01");
    office.completeTask(
        district,
        USER_TASK_AUDIT_BY_UNIT,
        rejected,
        Map.of("decision", "REJECTED", "reason", "材料不实，不予推荐"));
    ProcessInstance round = close();

    assertThatThrownBy(
            () ->
                confirm(
                    swap(
                        new NominationNumber("GCC2-0001"),
                        new NominationNumber("GCC2-0002"),
                        null)))
        .hasMessage("调整时请写明理由（5至500字）。");
    assertThatThrownBy(
            () ->
                confirm(
                    swap(
                        new NominationNumber("GCC2-0001"),
                        new NominationNumber("GCC2-0002"),
                        "均衡行业分布")))
        .hasMessageContaining("已在名单中");
    assertThatThrownBy(
            () ->
                confirm(
                    swap(
                        new NominationNumber("GCC2-0001"),
                        new NominationNumber(rejected),
                        "均衡行业分布")))
        .hasMessageContaining("不是本届推荐上报的人选");
    assertThatThrownBy(
            () ->
                confirm(
                    swap(
                        new NominationNumber("GCC2-0009"),
                        new NominationNumber(rejected),
                        "均衡行业分布")))
        .hasMessageContaining("不在名单中");
    assertThat(round).isWaitingAt(Elements.USER_TASK_CONFIRM_SHORTLIST);
    assertThat(shortlist.numbers(ROUND)).hasSize(2);
  }

  @Test
  void aChangedShortlistIsConfirmedAgain() {
    for (int person = 1; person <= 185; person++) {
      NominationNumber number = new NominationNumber(submitNomination(person, district, "Q01"));
      agree(number, AuditLevel.UNIT, person);
      agree(number, AuditLevel.FEDERATION, null);
    }
    ProcessInstance round = close();
    assertThat(shortlist.numbers(ROUND)).hasSize(180);
    NominationNumber out = shortlist.numbers(ROUND).get(0);
    NominationNumber in = shortlist.reserves(ROUND).get(0).number();

    confirm(swap(out, in, "该人选本人来信放弃参评"));

    assertThat(round).isWaitingAt(Elements.USER_TASK_CONFIRM_SHORTLIST);
    assertThat(shortlist.numbers(ROUND)).hasSize(180).contains(in).doesNotContain(out);
    confirm(CONFIRMED);
    assertThatThrownBy(() -> shortlist.swap(ROUND, in, out, "再改回来一次", federation))
        .hasMessageContaining("已经确认");
  }

  @Test
  void twoNominationsSettledConcurrentlyContinueTheProcess() throws Exception {
    NominationNumber first = new NominationNumber(submitNomination(1, district, "Q01"));
    NominationNumber second = new NominationNumber(submitNomination(2, otherDistrict, "Q02"));
    office.jumpTo(rounds.dueAt(ROUND, Deadline.NOMINATION_END));
    office.fireTimer(TIMER_UNIT_LEVELS_DEADLINE);
    ProcessInstance round = close();
    String colleague = office.person("clerk-federation-b", "federation-office");
    Map<String, Object> agreed = Map.of("decision", "AGREED", "reason", "材料齐全，同意上报");

    Thread one =
        new Thread(() -> office.completeTask(federation, USER_TASK_DECIDE_OVERDUE, first, agreed));
    Thread two =
        new Thread(() -> office.completeTask(colleague, USER_TASK_DECIDE_OVERDUE, second, agreed));
    one.start();
    two.start();
    one.join();
    two.join();
    office.runAsyncJobs();

    assertThat(nominations.line(first).status()).isEqualTo(NominationStatus.RECOMMENDED);
    assertThat(nominations.line(second).status()).isEqualTo(NominationStatus.RECOMMENDED);
    assertThat(round).isWaitingAt(Elements.USER_TASK_CONFIRM_SHORTLIST);
  }

  @Test
  void theCloseWaitsForAConcurrentSettlement() {
    String last = submitNomination(1, district, "Q01");

    CompletableFuture<Long> closing =
        transaction.execute(
            status -> {
              audits.decide(
                  new NominationNumber(last),
                  new AuditOpinion(
                      AuditLevel.UNIT, AuditDecision.REJECTED, "材料不实，不予推荐", null, district));
              CompletableFuture<Long> close = supplyAsync(() -> shortlist.close(ROUND));
              assertThatThrownBy(() -> close.get(500, TimeUnit.MILLISECONDS))
                  .isInstanceOf(TimeoutException.class);
              return close;
            });

    assertThat(closing.join()).as("open nominations").isZero();
  }

  private ProcessInstance close() {
    office.jumpTo(rounds.dueAt(ROUND, Deadline.NOMINATION_END));
    ProcessInstance round =
        engine
            .getRuntimeService()
            .startProcessInstanceByKey(
                ShortlistingProcess.KEY,
                ROUND.value(),
                ProcessVariables.of(Variables.ROUND, ROUND).asMap());
    office.runAsyncJobs();
    office.fireTimer(Elements.TIMER_UNIT_AUDIT_END);
    office.runAsyncJobs();
    return round;
  }

  private void settleShortfalls() {
    for (String clerk : List.of(district, otherDistrict, enterprise)) {
      worklist.open(clerk, 10).stream()
          .filter(item -> item.element().equals(Elements.USER_TASK_EXPLAIN_SHORTFALL))
          .forEach(
              item -> {
                worklist.claim(clerk, item.id());
                worklist.submit(clerk, item.id(), EXPLAINED);
              });
    }
    waiveTasks().forEach(task -> submit(federation, task, WAIVED));
  }

  private String submitNomination(int person, String clerk, String unit) {
    return nominations
        .submit(ROUND, byUnit(person), Submitter.clerk(clerk, new UnitCode(unit)))
        .number()
        .value();
  }

  private void recommend(int person, String clerk, String unit) {
    NominationNumber number = new NominationNumber(submitNomination(person, clerk, unit));
    office.completeTask(
        clerk, USER_TASK_AUDIT_BY_UNIT, number, Map.of("decision", "AGREED", "rank", person));
    office.completeTask(
        federation, USER_TASK_AUDIT_BY_FEDERATION, number, Map.of("decision", "AGREED"));
  }

  private void agree(NominationNumber number, AuditLevel level, Integer rank) {
    audits.decide(number, new AuditOpinion(level, AuditDecision.AGREED, null, rank, federation));
  }

  private Task explainTask(String clerk) {
    String id =
        worklist.open(clerk, 10).stream()
            .filter(item -> item.element().equals(Elements.USER_TASK_EXPLAIN_SHORTFALL))
            .findFirst()
            .orElseThrow()
            .id();
    return engine.getTaskService().createTaskQuery().taskId(id).singleResult();
  }

  private List<Task> waiveTasks() {
    return office.tasks(Elements.USER_TASK_WAIVE_SHORTFALL, ROUND);
  }

  private void submit(String person, Task task, Map<String, Object> fields) {
    if (engine.getTaskService().createTaskQuery().taskId(task.getId()).taskUnassigned().count()
        == 1) {
      worklist.claim(person, task.getId());
    }
    worklist.submit(person, task.getId(), fields);
  }

  private void confirm(Map<String, Object> fields) {
    office.completeTask(federation, Elements.USER_TASK_CONFIRM_SHORTLIST, ROUND, fields);
  }

  private static Map<String, Object> swap(
      NominationNumber out, NominationNumber in, String reason) {
    Map<String, Object> fields = new java.util.HashMap<>();
    fields.put("decision", "SWAPPED");
    fields.put("out", out);
    fields.put("in", in);
    fields.put("reason", reason);
    return fields;
  }
}
