package org.greatcraftsman.process.nominationaudit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.greatcraftsman.nomination.SampleForms.bySelf;
import static org.greatcraftsman.nomination.SampleForms.bySelfEmployed;
import static org.greatcraftsman.nomination.SampleForms.byUnit;
import static org.greatcraftsman.nomination.SampleForms.jointly;
import static org.greatcraftsman.nomination.SampleForms.withSummary;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.nomination.AuditDecision;
import org.greatcraftsman.nomination.AuditEntry;
import org.greatcraftsman.nomination.AuditService;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.nomination.NominationStatus;
import org.greatcraftsman.nomination.SampleForms;
import org.greatcraftsman.nomination.SubmissionReceipt;
import org.greatcraftsman.nomination.Submitter;
import org.greatcraftsman.nomination.form.NominationForm;
import org.greatcraftsman.notification.Notification;
import org.greatcraftsman.notification.NotificationService;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.process.Worklist;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Elements;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Step;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Variables;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.unit.UnitService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tests the process {@code nomination-audit} at all levels of the unions. */
@OfficeTest
class NominationAuditTest {

  private static final RoundId ROUND = new RoundId("GCC2");
  private static final Map<String, Object> AGREED = Map.of("decision", "AGREED");
  private static final Map<String, Object> RETURNED =
      Map.of("decision", "RETURNED", "reason", "请补充主要事迹的时间和地点");
  private static final Map<String, Object> REJECTED =
      Map.of("decision", "REJECTED", "reason", "材料与事实不符，不予推荐");

  @Autowired ProcessEngine engine;
  @Autowired Worklist worklist;
  @Autowired NominationService nominations;
  @Autowired AuditService audits;
  @Autowired RoundService rounds;
  @Autowired UnitService units;
  @Autowired NotificationService notifications;
  @Autowired OfficeFixture office;

  private String district;
  private String otherDistrict;
  private String grassroots;
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
    grassroots = office.person("clerk-q01j1", "unit-Q01J1");
    enterprise = office.person("clerk-d01", "unit-D01");
    federation = office.person("clerk-federation", "federation-office");
  }

  @Test
  void aNominationOfAGrassrootsUnionPassesEveryLevel() {
    NominationNumber number = submit(byUnit(1), Submitter.clerk(grassroots, new UnitCode("Q01J1")));
    ProcessInstance audit = audit(number);
    assertThat(status(number)).isEqualTo(NominationStatus.GRASSROOTS_AUDIT);

    office.completeTask(grassroots, Elements.USER_TASK_AUDIT_BY_GRASSROOTS, number, AGREED);
    assertThat(status(number)).isEqualTo(NominationStatus.UNIT_AUDIT);
    office.completeTask(district, Elements.USER_TASK_AUDIT_BY_UNIT, number, agreedAt(1));
    assertThat(status(number)).isEqualTo(NominationStatus.FEDERATION_AUDIT);
    office.completeTask(federation, Elements.USER_TASK_AUDIT_BY_FEDERATION, number, AGREED);

    assertThat(audit)
        .isEnded()
        .hasPassedInOrder(
            Elements.START_SUBMITTED,
            Elements.BUSINESS_RULE_TASK_ROUTE,
            Elements.USER_TASK_AUDIT_BY_GRASSROOTS,
            Elements.USER_TASK_AUDIT_BY_UNIT,
            Elements.END_UNIT_LEVELS,
            Elements.USER_TASK_AUDIT_BY_FEDERATION,
            Elements.END_RECOMMENDED);
    assertThat(status(number)).isEqualTo(NominationStatus.RECOMMENDED);
    assertThat(engine.getHistoryService().createHistoricDetailQuery().list())
        .as("history of forms and decisions")
        .isEmpty();
    assertThat(engine.getHistoryService().createHistoricJobLogQuery().list())
        .as("history of timers that never fired")
        .isEmpty();
    assertThat(nominations.line(number).unitRank()).isEqualTo(1);
    assertThat(audits.history(number))
        .extracting(AuditEntry::decision)
        .containsExactly(AuditDecision.AGREED, AuditDecision.AGREED, AuditDecision.AGREED);
  }

  @Test
  void theEmployersUnionConfirmsASelfNominee() {
    NominationNumber number = submit(bySelfEmployed(1, "D01J1"), Submitter.portal());
    String employer = office.person("clerk-d01j1", "unit-D01J1");

    assertThat(audit(number)).isWaitingAt(Elements.USER_TASK_CONFIRM_BY_EMPLOYER);
    office.completeTask(employer, Elements.USER_TASK_CONFIRM_BY_EMPLOYER, number, AGREED);
    office.completeTask(enterprise, Elements.USER_TASK_AUDIT_BY_UNIT, number, agreedAt(1));

    assertThat(audit(number)).isWaitingAt(Elements.USER_TASK_AUDIT_BY_FEDERATION);
  }

  @Test
  void theDistrictAuditsASelfNomineeWithoutAnEmployer() {
    NominationNumber number = submit(bySelf(1, "Q02"), Submitter.portal());

    office.completeTask(otherDistrict, Elements.USER_TASK_AUDIT_BY_UNIT, number, agreedAt(1));

    assertThat(audit(number)).isWaitingAt(Elements.USER_TASK_AUDIT_BY_FEDERATION);
  }

  @Test
  void aJointNominationFromOneFactoryIsAuditedByItsGrassrootsUnionFirst() {
    NominationForm joint = jointly(1, null, 10);
    NominationNumber number =
        submit(
            SampleForms.form(
                1,
                new NominationForm.Recommendation(
                    joint.recommendation().channel(), null, "Q01J1", null),
                joint.coSigners()),
            Submitter.portal());

    assertThat(audit(number)).isWaitingAt(Elements.USER_TASK_AUDIT_BY_GRASSROOTS);
    assertThat(audit(submit(jointly(2, "Q02", 10), Submitter.portal())))
        .isWaitingAt(Elements.USER_TASK_AUDIT_BY_UNIT);
  }

  @Test
  void aUnitClerkCannotAuditANominationOfAnotherUnit() {
    NominationNumber number = submit(byUnit(1), Submitter.clerk(district, new UnitCode("Q01")));

    assertThat(worklist.open(otherDistrict, 10)).isEmpty();
    assertThatThrownBy(
            () ->
                office.completeTask(
                    otherDistrict, Elements.USER_TASK_AUDIT_BY_UNIT, number, agreedAt(1)))
        .isInstanceOf(Refusal.class)
        .hasMessage("您没有办理这项任务的权限。");
    assertThat(status(number)).isEqualTo(NominationStatus.UNIT_AUDIT);
  }

  @Test
  void aRejectionRequiresAReasonAndAnAgreementARank() {
    NominationNumber number = submit(byUnit(1), Submitter.clerk(district, new UnitCode("Q01")));

    assertThatThrownBy(
            () ->
                office.completeTask(
                    district,
                    Elements.USER_TASK_AUDIT_BY_UNIT,
                    number,
                    Map.of("decision", "REJECTED")))
        .hasMessage("退回或不予推荐时请写明理由（5至500字）。");
    assertThatThrownBy(
            () -> office.completeTask(district, Elements.USER_TASK_AUDIT_BY_UNIT, number, AGREED))
        .hasMessage("同意上报时请填写推荐排序。");
    assertThatThrownBy(
            () ->
                office.completeTask(
                    district, Elements.USER_TASK_AUDIT_BY_UNIT, number, agreedAt(0)))
        .hasMessage("推荐排序须在1至9999之间。");
    assertThat(audits.history(number)).isEmpty();
  }

  @Test
  void aForgedFieldChangesNothing() {
    NominationNumber number = submit(byUnit(1), Submitter.clerk(district, new UnitCode("Q01")));
    Map<String, Object> forged = new HashMap<>(agreedAt(1));
    forged.put(Variables.STEP.name(), Step.RECOMMENDED.name());

    assertThatThrownBy(
            () -> office.completeTask(district, Elements.USER_TASK_AUDIT_BY_UNIT, number, forged))
        .hasMessageContaining("没有的栏目");
    assertThat(audit(number)).isWaitingAt(Elements.USER_TASK_AUDIT_BY_UNIT);
  }

  @Test
  void aClerkCannotSubmitATaskThatAnotherClaimed() {
    NominationNumber number = submit(byUnit(1), Submitter.clerk(district, new UnitCode("Q01")));
    String colleague = office.person("clerk-q01-b", "unit-Q01");
    String task = office.task(Elements.USER_TASK_AUDIT_BY_UNIT, number).getId();
    worklist.claim(district, task);

    assertThatThrownBy(() -> worklist.submit(colleague, task, agreedAt(1)))
        .isInstanceOf(Refusal.class);
    assertThat(audit(number)).isWaitingAt(Elements.USER_TASK_AUDIT_BY_UNIT);
  }

  @Test
  void aRankWithinTheUnitIsUnique() {
    NominationNumber first = submit(byUnit(1), Submitter.clerk(district, new UnitCode("Q01")));
    NominationNumber second = submit(byUnit(2), Submitter.clerk(district, new UnitCode("Q01")));
    NominationNumber elsewhere =
        submit(byUnit(3), Submitter.clerk(otherDistrict, new UnitCode("Q02")));
    office.completeTask(district, Elements.USER_TASK_AUDIT_BY_UNIT, first, agreedAt(1));

    assertThatThrownBy(
            () ->
                office.completeTask(
                    district, Elements.USER_TASK_AUDIT_BY_UNIT, second, agreedAt(1)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("第1位已排给𠮷工匠1（GCC2-0001），请改填2");
    office.completeTask(otherDistrict, Elements.USER_TASK_AUDIT_BY_UNIT, elsewhere, agreedAt(1));
    office.completeTask(district, Elements.USER_TASK_AUDIT_BY_UNIT, second, agreedAt(2));

    assertThat(audits.unitRanking(ROUND, new UnitCode("Q01")))
        .extracting(AuditService.UnitRanking::number)
        .containsExactly(first, second);
  }

  @Test
  void theFormShowsDeedsAndRanksButNoPersonalData() {
    NominationNumber number = submit(byUnit(1), Submitter.clerk(district, new UnitCode("Q01")));
    String task = office.task(Elements.USER_TASK_AUDIT_BY_UNIT, number).getId();

    Map<String, Object> view = worklist.view(district, task);

    assertThat(view)
        .containsEntry("name", "𠮷工匠1")
        .containsEntry("nextRank", 1)
        .containsEntry("frontline", "是");
    assertThat(view.toString())
        .doesNotContain(SampleForms.idNumber(1).value())
        .doesNotContain(SampleForms.phone(1))
        .doesNotContain("1985")
        .doesNotContain("高中");
  }

  @Test
  void everyUnitLevelCanReject() {
    NominationNumber byGrassroots =
        submit(byUnit(1), Submitter.clerk(grassroots, new UnitCode("Q01J1")));
    office.completeTask(grassroots, Elements.USER_TASK_AUDIT_BY_GRASSROOTS, byGrassroots, REJECTED);
    NominationNumber byUnit = submit(byUnit(2), Submitter.clerk(district, new UnitCode("Q01")));
    office.completeTask(district, Elements.USER_TASK_AUDIT_BY_UNIT, byUnit, REJECTED);
    String employer = office.person("clerk-d01j1", "unit-D01J1");
    NominationNumber byEmployer = submit(bySelfEmployed(3, "D01J1"), Submitter.portal());
    office.completeTask(employer, Elements.USER_TASK_CONFIRM_BY_EMPLOYER, byEmployer, REJECTED);

    for (NominationNumber number : List.of(byGrassroots, byUnit, byEmployer)) {
      assertThat(status(number)).isEqualTo(NominationStatus.REJECTED);
      assertThat(running(number)).isNull();
    }
  }

  @Test
  void theFederationCanReject() {
    NominationNumber number = submitToFederation(1);
    ProcessInstance audit = audit(number);

    office.completeTask(federation, Elements.USER_TASK_AUDIT_BY_FEDERATION, number, REJECTED);

    assertThat(audit).isEnded().hasPassed(Elements.END_REJECTED);
    assertThat(status(number)).isEqualTo(NominationStatus.REJECTED);
  }

  @Test
  void aReturnedFormIsCorrectedByTheClerkAndReturnsToTheSameLevel() {
    NominationNumber number = submit(byUnit(1), Submitter.clerk(district, new UnitCode("Q01")));
    office.completeTask(district, Elements.USER_TASK_AUDIT_BY_UNIT, number, RETURNED);
    assertThat(status(number)).isEqualTo(NominationStatus.RETURNED);

    String task = office.task(Elements.USER_TASK_CORRECT, number).getId();
    assertThat(worklist.view(district, task).get("returned").toString()).contains("请补充主要事迹");
    nominations.amend(
        number, withSummary(byUnit(1), "补充后的事迹。"), Submitter.clerk(district, new UnitCode("Q01")));
    office.completeTask(
        district, Elements.USER_TASK_CORRECT, number, Map.of("decision", "RESUBMIT"));

    assertThat(audit(number)).isWaitingAt(Elements.USER_TASK_AUDIT_BY_UNIT);
    assertThat(nominations.card(number).summary()).isEqualTo("补充后的事迹。");
  }

  @Test
  void aCorrectionOnThePortalCancelsTheTaskOfTheClerk() {
    SubmissionReceipt receipt = nominations.submit(ROUND, bySelf(1, "Q01"), Submitter.portal());
    NominationNumber number = receipt.number();
    office.completeTask(district, Elements.USER_TASK_AUDIT_BY_UNIT, number, RETURNED);
    assertThat(nominations.viewByReceipt(number, receipt.code()).mayCorrect()).isTrue();

    NominationForm ownForm = nominations.ownForm(number, receipt.code());
    nominations.correct(number, receipt.code(), withSummary(ownForm, "本人补充的事迹。"));

    assertThat(audit(number))
        .isWaitingAt(Elements.USER_TASK_AUDIT_BY_UNIT)
        .hasPassed(Elements.MESSAGE_CORRECTED_BY_NOMINEE);
    assertThat(office.tasks(Elements.USER_TASK_CORRECT, number)).isEmpty();
  }

  @Test
  void aReturnedNominationCanBeWithdrawnInstead() {
    NominationNumber number = submit(byUnit(1), Submitter.clerk(district, new UnitCode("Q01")));
    ProcessInstance audit = audit(number);
    office.completeTask(district, Elements.USER_TASK_AUDIT_BY_UNIT, number, RETURNED);

    assertThatThrownBy(
            () ->
                office.completeTask(
                    district, Elements.USER_TASK_CORRECT, number, Map.of("decision", "WITHDRAW")))
        .hasMessage("撤回申报时请写明原因（5至500字）。");
    office.completeTask(
        district,
        Elements.USER_TASK_CORRECT,
        number,
        Map.of("decision", "WITHDRAW", "note", "本人不同意参评"));

    assertThat(audit).isEnded().hasPassed(Elements.END_WITHDRAWN);
    assertThat(status(number)).isEqualTo(NominationStatus.WITHDRAWN);
  }

  @Test
  void theSubmitterCanWithdrawUntilTheUnitAgrees() {
    SubmissionReceipt receipt = nominations.submit(ROUND, bySelf(1, "Q01"), Submitter.portal());
    ProcessInstance audit = audit(receipt.number());
    nominations.withdraw(receipt.number(), receipt.code());
    assertThat(audit).isEnded().hasPassed(Elements.MESSAGE_WITHDRAWN, Elements.END_WITHDRAWN);

    NominationNumber late = submitToFederation(2);
    assertThatThrownBy(
            () ->
                nominations.withdraw(
                    late, "不再推荐该人选", Submitter.clerk(district, new UnitCode("Q01"))))
        .hasMessageContaining("不能再撤回");
  }

  @Test
  void theUnitCanReturnANominationToThePreviousLevel() {
    NominationNumber number = submit(byUnit(1), Submitter.clerk(grassroots, new UnitCode("Q01J1")));
    office.completeTask(grassroots, Elements.USER_TASK_AUDIT_BY_GRASSROOTS, number, AGREED);
    assertThat(offeredDecisions(number)).contains("退回基层工会");
    office.completeTask(district, Elements.USER_TASK_AUDIT_BY_UNIT, number, returnToPrevious());
    assertThat(audit(number)).isWaitingAt(Elements.USER_TASK_AUDIT_BY_GRASSROOTS);

    NominationNumber direct = submit(byUnit(2), Submitter.clerk(district, new UnitCode("Q01")));
    assertThat(offeredDecisions(direct)).contains("退回申报人修改").doesNotContain("退回基层工会");
    assertThatThrownBy(
            () ->
                office.completeTask(
                    district, Elements.USER_TASK_AUDIT_BY_UNIT, direct, returnToPrevious()))
        .hasMessageContaining("没有上一级审核单位");
    assertThat(audits.history(direct)).isEmpty();
  }

  @Test
  void theFederationCanReturnANominationToTheUnitUntilTheShortlistIsDue() {
    NominationNumber number = submitToFederation(1);
    office.completeTask(
        federation, Elements.USER_TASK_AUDIT_BY_FEDERATION, number, returnToPrevious());

    assertThat(audit(number)).isWaitingAt(Elements.USER_TASK_AUDIT_BY_UNIT);
    assertThat(due(Elements.TIMER_UNIT_LEVELS_DEADLINE))
        .isEqualTo(rounds.dueAt(ROUND, Deadline.SHORTLIST_END));
    office.completeTask(district, Elements.USER_TASK_AUDIT_BY_UNIT, number, agreedAt(1));
    assertThat(audit(number)).isWaitingAt(Elements.USER_TASK_AUDIT_BY_FEDERATION);
  }

  @Test
  void aFormReturnedByTheFederationIsResubmittedToTheFederation() {
    NominationNumber number = submitToFederation(1);
    office.completeTask(federation, Elements.USER_TASK_AUDIT_BY_FEDERATION, number, RETURNED);
    assertThat(status(number)).isEqualTo(NominationStatus.RETURNED);

    office.completeTask(
        district, Elements.USER_TASK_CORRECT, number, Map.of("decision", "RESUBMIT"));

    assertThat(audit(number)).isWaitingAt(Elements.USER_TASK_AUDIT_BY_FEDERATION);
  }

  @Test
  void theFederationDecidesOnAnOverdueNomination() {
    NominationNumber number = submit(byUnit(1), Submitter.clerk(district, new UnitCode("Q01")));
    ProcessInstance audit = audit(number);

    office.fireTimer(Elements.TIMER_UNIT_LEVELS_DEADLINE);

    assertThat(audit).isWaitingAt(Elements.USER_TASK_DECIDE_OVERDUE);
    assertThat(status(number)).isEqualTo(NominationStatus.OVERDUE);
    assertThat(worklist.open(district, 10)).isEmpty();
    assertThatThrownBy(
            () ->
                office.completeTask(federation, Elements.USER_TASK_DECIDE_OVERDUE, number, AGREED))
        .hasMessage("请写明裁定理由（5至500字）。");
    office.completeTask(
        federation,
        Elements.USER_TASK_DECIDE_OVERDUE,
        number,
        Map.of("decision", "AGREED", "reason", "材料齐全，单位经办人休假"));
    assertThat(audit).isEnded().hasPassed(Elements.END_RECOMMENDED);
    assertThat(status(number)).isEqualTo(NominationStatus.RECOMMENDED);
    assertThat(nominations.line(number).unitRank()).isEqualTo(1);
  }

  @Test
  void theFederationCanRejectAnOverdueNomination() {
    NominationNumber number = submit(byUnit(1), Submitter.clerk(district, new UnitCode("Q01")));
    ProcessInstance audit = audit(number);
    office.fireTimer(Elements.TIMER_UNIT_LEVELS_DEADLINE);

    office.completeTask(federation, Elements.USER_TASK_DECIDE_OVERDUE, number, REJECTED);

    assertThat(audit).isEnded().hasPassed(Elements.END_REJECTED);
  }

  @Test
  void aRejectedPersonWhoIsNominatedAgainGetsANewFileAndANewAudit() {
    NominationNumber byUnit = submit(byUnit(1), Submitter.clerk(district, new UnitCode("Q01")));
    office.completeTask(district, Elements.USER_TASK_AUDIT_BY_UNIT, byUnit, REJECTED);
    NominationNumber byFederation = submitToFederation(2);
    office.completeTask(federation, Elements.USER_TASK_AUDIT_BY_FEDERATION, byFederation, REJECTED);
    NominationNumber overdue = submit(byUnit(3), Submitter.clerk(district, new UnitCode("Q01")));
    office.fireTimer(Elements.TIMER_UNIT_LEVELS_DEADLINE);
    office.completeTask(federation, Elements.USER_TASK_DECIDE_OVERDUE, overdue, REJECTED);
    office.jumpTo(rounds.dueAt(ROUND, Deadline.NOMINATION_START));

    for (int person = 1; person <= 3; person++) {
      SubmissionReceipt second =
          nominations.submit(
              ROUND, byUnit(person), Submitter.clerk(otherDistrict, new UnitCode("Q02")));

      assertThat(second.merged()).isFalse();
      assertThat(second.number().value()).isEqualTo("GCC2-000" + (person + 3));
      assertThat(second.sentence())
          .isEqualTo("申报已受理，编号" + second.number() + "，请保存查询码" + second.code() + "。");
      assertThat(audit(second.number())).isWaitingAt(Elements.USER_TASK_AUDIT_BY_UNIT);
    }
    for (NominationNumber number : List.of(byUnit, byFederation, overdue)) {
      assertThat(status(number)).isEqualTo(NominationStatus.REJECTED);
      assertThat(nominations.file(number).sources()).hasSize(1);
    }
  }

  @Test
  void aSecondNominationOfARecommendedPersonIsMergedIntoTheirFile() {
    NominationNumber number = submitToFederation(1);
    office.completeTask(federation, Elements.USER_TASK_AUDIT_BY_FEDERATION, number, AGREED);

    SubmissionReceipt second =
        nominations.submit(ROUND, byUnit(1), Submitter.clerk(otherDistrict, new UnitCode("Q02")));

    assertThat(second.merged()).isTrue();
    assertThat(second.number().value()).isEqualTo(number.value());
  }

  @Test
  void anExtensionSetsANewTimerButNotBeyondTheShortlist() {
    NominationNumber number = submit(byUnit(1), Submitter.clerk(district, new UnitCode("Q01")));
    office.fireTimer(Elements.TIMER_UNIT_LEVELS_DEADLINE);
    Map<String, Object> extended =
        Map.of("decision", "EXTENDED", "days", 3, "reason", "同意单位补办审核手续");
    assertThatThrownBy(
            () ->
                office.completeTask(
                    federation,
                    Elements.USER_TASK_DECIDE_OVERDUE,
                    number,
                    Map.of("decision", "EXTENDED", "reason", "同意单位补办审核手续")))
        .hasMessage("延期时请填写延期工作日数。");
    office.completeTask(federation, Elements.USER_TASK_DECIDE_OVERDUE, number, extended);

    assertThat(audit(number)).isWaitingAt(Elements.USER_TASK_AUDIT_BY_UNIT);
    assertThat(due(Elements.TIMER_UNIT_LEVELS_DEADLINE))
        .isEqualTo(rounds.dueAt(ROUND, Deadline.SHORTLIST_END));
    office.fireTimer(Elements.TIMER_UNIT_LEVELS_DEADLINE);
    assertThat(audit(number)).isWaitingAt(Elements.USER_TASK_DECIDE_OVERDUE);
    assertThatThrownBy(
            () ->
                office.completeTask(
                    federation, Elements.USER_TASK_DECIDE_OVERDUE, number, extended))
        .hasMessageContaining("汇总筛选已于2018年8月31日 12:00截止");
  }

  @Test
  void theFederationDecidesOnItsOverdueAudit() {
    NominationNumber number = submitToFederation(1);

    office.fireTimer(Elements.TIMER_FEDERATION_DEADLINE);

    assertThat(audit(number)).isWaitingAt(Elements.USER_TASK_DECIDE_OVERDUE);
    assertThatThrownBy(
            () ->
                office.completeTask(
                    federation,
                    Elements.USER_TASK_DECIDE_OVERDUE,
                    number,
                    Map.of("decision", "EXTENDED", "days", 1, "reason", "再给一个工作日审核")))
        .hasMessageContaining("没有可交回的单位");
    office.completeTask(
        federation,
        Elements.USER_TASK_DECIDE_OVERDUE,
        number,
        Map.of("decision", "AGREED", "reason", "复核无误，同意上报"));
    assertThat(status(number)).isEqualTo(NominationStatus.RECOMMENDED);
  }

  @Test
  void theTimerAndTheDueDateOfTheTaskMoveWithTheDeadline() {
    NominationNumber number = submit(byUnit(1), Submitter.clerk(district, new UnitCode("Q01")));
    Instant later = rounds.dueAt(ROUND, Deadline.UNIT_AUDIT_END).plusSeconds(3600);

    rounds.moveDeadline(ROUND, Deadline.UNIT_AUDIT_END, later, "单位来信请求", "office-1");

    assertThat(due(Elements.TIMER_UNIT_LEVELS_DEADLINE)).isEqualTo(later);
    assertThat(office.task(Elements.USER_TASK_AUDIT_BY_UNIT, number).getDueDate().toInstant())
        .isEqualTo(later);
    assertThat(audit(number)).isWaitingAt(Elements.USER_TASK_AUDIT_BY_UNIT);
  }

  @Test
  void aUnitIsRemindedOnceOfAllItsOpenNominationsByTheLeadTimeOfTheRules() {
    submit(byUnit(1), Submitter.clerk(district, new UnitCode("Q01")));
    NominationNumber claimed = submit(byUnit(2), Submitter.clerk(district, new UnitCode("Q01")));
    worklist.claim(district, office.task(Elements.USER_TASK_AUDIT_BY_UNIT, claimed).getId());
    submit(byUnit(3), Submitter.clerk(otherDistrict, new UnitCode("Q02")));
    Instant end = rounds.dueAt(ROUND, Deadline.UNIT_AUDIT_END);

    office.fireTimer(Elements.TIMER_REMIND_UNIT);

    assertThat(office.now()).isEqualTo(end.minus(Duration.ofDays(3)));
    assertThat(reminders("unit-Q01"))
        .singleElement()
        .satisfies(
            reminder -> assertThat(reminder.text()).contains("有2份").contains("2018年8月30日 18:00前"));
    assertThat(reminders("unit-Q02"))
        .singleElement()
        .satisfies(reminder -> assertThat(reminder.text()).startsWith("申报材料GCC2-0003等待办理"));
    assertThat(audit(claimed)).isWaitingAt(Elements.USER_TASK_AUDIT_BY_UNIT);
  }

  @Test
  void everyLevelIsReminded() {
    submit(bySelfEmployed(1, "D01J1"), Submitter.portal());
    submit(byUnit(2), Submitter.clerk(grassroots, new UnitCode("Q01J1")));
    submitToFederation(3);

    office.fireTimer(Elements.TIMER_REMIND_EMPLOYER);
    assertThat(reminders("unit-D01J1")).hasSize(1);
    office.fireTimer(Elements.TIMER_REMIND_GRASSROOTS);
    assertThat(reminders("unit-Q01J1")).hasSize(1);
    office.fireTimer(Elements.TIMER_REMIND_FEDERATION);
    assertThat(reminders("federation-office"))
        .singleElement()
        .satisfies(reminder -> assertThat(reminder.text()).contains("2018年8月31日 12:00前"));
    assertThat(reminders("unit-Q01")).isEmpty();
  }

  @Test
  void aNominationReturnedAfterTheReminderCausesAnotherReminder() {
    NominationNumber number = submit(byUnit(1), Submitter.clerk(grassroots, new UnitCode("Q01J1")));
    office.completeTask(grassroots, Elements.USER_TASK_AUDIT_BY_GRASSROOTS, number, AGREED);
    office.fireTimer(Elements.TIMER_REMIND_UNIT);
    Instant end = rounds.dueAt(ROUND, Deadline.UNIT_AUDIT_END);
    office.jumpTo(end.minus(Duration.ofDays(2)));

    office.completeTask(district, Elements.USER_TASK_AUDIT_BY_UNIT, number, RETURNED);
    assertThat(due(Elements.TIMER_REMIND_CORRECTOR)).isEqualTo(end.minus(Duration.ofDays(1)));
    office.fireTimer(Elements.TIMER_REMIND_CORRECTOR);
    assertThat(reminders("unit-Q01J1")).hasSize(1);
    office.completeTask(
        grassroots, Elements.USER_TASK_CORRECT, number, Map.of("decision", "RESUBMIT"));
    assertThat(due(Elements.TIMER_REMIND_UNIT)).isEqualTo(end.minus(Duration.ofHours(12)));
    office.fireTimer(Elements.TIMER_REMIND_UNIT);

    assertThat(reminders("unit-Q01")).hasSize(2);
  }

  @Test
  void aNominationReturnedByTheFederationCausesAReminderBeforeTheNewDeadline() {
    NominationNumber number = submitToFederation(1);
    office.jumpTo(rounds.dueAt(ROUND, Deadline.UNIT_AUDIT_END));
    Instant end = rounds.dueAt(ROUND, Deadline.SHORTLIST_END);

    office.completeTask(
        federation, Elements.USER_TASK_AUDIT_BY_FEDERATION, number, returnToPrevious());

    assertThat(due(Elements.TIMER_REMIND_UNIT)).isEqualTo(end.minus(Duration.ofHours(9)));
    office.fireTimer(Elements.TIMER_REMIND_UNIT);
    assertThat(reminders("unit-Q01"))
        .singleElement()
        .satisfies(reminder -> assertThat(reminder.text()).contains("2018年8月31日 12:00前"));
  }

  @Test
  void noReminderIsSentForASettledNomination() {
    NominationNumber number = submitToFederation(1);
    office.completeTask(federation, Elements.USER_TASK_AUDIT_BY_FEDERATION, number, AGREED);

    assertThat(engine.getManagementService().createJobQuery().timers().count()).isZero();
    assertThat(reminders("unit-Q01")).isEmpty();
    assertThat(reminders("federation-office")).isEmpty();
  }

  @Test
  void theReminderMovesWithTheDeadline() {
    submit(byUnit(1), Submitter.clerk(district, new UnitCode("Q01")));
    Instant later = rounds.dueAt(ROUND, Deadline.UNIT_AUDIT_END).plusSeconds(3600);

    rounds.moveDeadline(ROUND, Deadline.UNIT_AUDIT_END, later, "单位来信请求", "office-1");

    assertThat(due(Elements.TIMER_REMIND_UNIT)).isEqualTo(later.minus(Duration.ofDays(3)));
  }

  private List<Notification> reminders(String group) {
    return notifications.inbox(List.of(group), 10).stream()
        .filter(reminder -> reminder.subject().equals("申报材料即将到期"))
        .toList();
  }

  private NominationNumber submit(NominationForm form, Submitter source) {
    return nominations.submit(ROUND, form, source).number();
  }

  private NominationNumber submitToFederation(int person) {
    NominationNumber number =
        submit(byUnit(person), Submitter.clerk(district, new UnitCode("Q01")));
    office.completeTask(district, Elements.USER_TASK_AUDIT_BY_UNIT, number, agreedAt(person));
    return number;
  }

  private NominationStatus status(NominationNumber number) {
    return nominations.line(number).status();
  }

  private ProcessInstance audit(NominationNumber number) {
    ProcessInstance audit = running(number);
    assertThat(audit).as("the audit of %s", number).isNotNull();
    return audit;
  }

  private ProcessInstance running(NominationNumber number) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processDefinitionKey(NominationAuditProcess.KEY)
        .processInstanceBusinessKey(number.value())
        .singleResult();
  }

  private Instant due(String timer) {
    return engine
        .getManagementService()
        .createJobQuery()
        .timers()
        .activityId(timer)
        .singleResult()
        .getDuedate()
        .toInstant();
  }

  private static Map<String, Object> agreedAt(int rank) {
    return Map.of("decision", "AGREED", "rank", rank);
  }

  private String offeredDecisions(NominationNumber number) {
    String task = office.task(Elements.USER_TASK_AUDIT_BY_UNIT, number).getId();
    return worklist.view(district, task).get("decisions").toString();
  }

  private static Map<String, Object> returnToPrevious() {
    return Map.of("decision", "RETURNED_TO_PREVIOUS", "reason", "请核实工作年限后再报");
  }
}
