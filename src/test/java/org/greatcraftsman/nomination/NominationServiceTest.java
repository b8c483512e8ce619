package org.greatcraftsman.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.greatcraftsman.nomination.SampleForms.bySelf;
import static org.greatcraftsman.nomination.SampleForms.bySelfEmployed;
import static org.greatcraftsman.nomination.SampleForms.byUnit;
import static org.greatcraftsman.nomination.SampleForms.jointly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.ledger.LedgerEntry;
import org.greatcraftsman.nomination.form.NominationForm;
import org.greatcraftsman.office.ConcurrentCalls;
import org.greatcraftsman.office.LockWaits;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.process.nominationaudit.NominationAuditProcess.Elements;
import org.greatcraftsman.round.Channel;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.unit.UnitService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Submission, access, correction and reading of nominations. */
@OfficeTest
class NominationServiceTest {

  private static final RoundId ROUND = new RoundId("GCC2");
  private static final Submitter CLERK = Submitter.clerk("clerk-1", new UnitCode("Q01"));
  private static final AuditOpinion REJECTED =
      new AuditOpinion(AuditLevel.FEDERATION, AuditDecision.REJECTED, "材料与事实不符，不予推荐", "office-1");

  @Autowired NominationService nominations;
  @Autowired NominationStatistics counts;
  @Autowired AuditService audits;
  @Autowired EarlierWinnerRepository winners;
  @Autowired AttachmentService attachments;
  @Autowired RoundService rounds;
  @Autowired UnitService units;
  @Autowired Ledger ledger;
  @Autowired OfficeFixture office;
  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transaction;

  @BeforeEach
  void nominationsAreOpen() {
    rounds.open("wuhan-2", "office-1");
    SampleForms.register(units);
    office.jumpTo(rounds.dueAt(ROUND, Deadline.NOMINATION_START));
  }

  @Test
  void aSubmittedFormGetsTheNextNumberAndAReceiptCode() {
    SubmissionReceipt first = nominations.submit(ROUND, byUnit(1), CLERK);
    SubmissionReceipt second = nominations.submit(ROUND, byUnit(2), CLERK);

    assertThat(first.number().value()).isEqualTo("GCC2-0001");
    assertThat(second.number().value()).isEqualTo("GCC2-0002");
    assertThat(first.code()).hasSize(10).isNotEqualTo(second.code());
    assertThat(first.merged()).isFalse();
    assertThat(nominations.card(new NominationNumber("GCC2-0001")).name()).isEqualTo("𠮷工匠1");
    assertThat(nominations.card(new NominationNumber("GCC2-0001")).unitName()).isEqualTo("江岸区总工会");
    assertThat(nominations.card(new NominationNumber("GCC2-0001")).jobTypeName()).isEqualTo("电焊工");
  }

  @Test
  void aResubmittedFormReturnsTheSameReceipt() {
    NominationForm form = bySelf(1, "Q01");

    SubmissionReceipt first = nominations.submit(ROUND, form, Submitter.portal());
    SubmissionReceipt again = nominations.submit(ROUND, form, Submitter.portal());

    assertThat(again).isEqualTo(first);
    assertThat(nominations.search(ROUND, NominationQuery.all(), 0, 10).total()).isEqualTo(1);
  }

  @Test
  void concurrentSubmissionsLeaveNoGapsInTheNumbersAndCreateOneFileForEachPerson()
      throws Exception {
    List<NominationForm> forms = new ArrayList<>();
    IntStream.range(0, 20).forEach(n -> forms.add(byUnit(n)));
    IntStream.range(0, 10).forEach(n -> forms.add(byUnit(n)));
    forms.addAll(forms.subList(0, 10));
    forms.add(SampleForms.withIdNumber(byUnit(77), "420106198507010011"));

    ExecutorService pool = Executors.newFixedThreadPool(8);
    List<Future<SubmissionReceipt>> answers =
        forms.stream().map(f -> pool.submit(() -> nominations.submit(ROUND, f, CLERK))).toList();
    pool.shutdown();
    int refused = 0;
    for (Future<SubmissionReceipt> answer : answers) {
      try {
        answer.get();
      } catch (java.util.concurrent.ExecutionException failed) {
        assertThat(failed).hasCauseInstanceOf(Refusal.class);
        refused++;
      }
    }

    assertThat(refused).isEqualTo(1);
    assertThat(
            nominations.search(ROUND, NominationQuery.all(), 0, 100).lines().stream()
                .map(line -> line.card().number()))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 20)
                .mapToObj("GCC2-%04d"::formatted)
                .map(NominationNumber::new)
                .toList());
  }

  @Test
  void aSecondNominationOfAPersonIsMergedIntoTheFile() {
    SubmissionReceipt first = nominations.submit(ROUND, byUnit(1), CLERK);
    SubmissionReceipt second =
        nominations.submit(ROUND, byUnit(1), Submitter.clerk("clerk-2", new UnitCode("Q02")));

    assertThat(second.number().value()).isEqualTo(first.number().value());
    assertThat(second.merged()).isTrue();
    assertThat(second.sentence()).contains("已有申报").contains("GCC2-0001");
    assertThat(nominations.file(new NominationNumber("GCC2-0001")).sources())
        .extracting(NominationFile.Nominator::unitName)
        .containsExactly("江岸区总工会", "武昌区总工会");
    assertThat(counts.unitCounts(ROUND))
        .filteredOn(count -> count.nominated() == 1)
        .extracting(count -> count.unit().code())
        .containsExactly(new UnitCode("Q01"), new UnitCode("Q02"));
  }

  @Test
  void theFormOfAMergedNominationIsStoredAsSubmitted() {
    nominations.submit(ROUND, byUnit(1), CLERK);
    NominationForm joint =
        SampleForms.withSummary(SampleForms.withName(jointly(1, "Q02", 10), "工匠𠮷"), "工友眼中的焊接高手。");

    SubmissionReceipt second = nominations.submit(ROUND, joint, Submitter.portal());
    nominations.submit(ROUND, bySelf(1, "Q02"), Submitter.portal());

    NominationFile file = nominations.file(second.number());
    assertThat(file.line().card().name()).isEqualTo("𠮷工匠1");
    assertThat(file.deeds().summary()).isEqualTo("二十年坚守焊接一线。");
    assertThat(file.coSigners()).isEmpty();
    assertThat(file.sources().get(0).form()).isEmpty();
    NominationForm mergedForm = file.sources().get(1).form().orElseThrow();
    assertThat(mergedForm.person().name()).isEqualTo("工匠𠮷");
    assertThat(mergedForm.person().birthMonth()).isEqualTo(joint.person().birthMonth());
    assertThat(mergedForm.work()).isEqualTo(joint.work());
    assertThat(mergedForm.deeds()).isEqualTo(joint.deeds());
    assertThat(mergedForm.recommendation()).isEqualTo(joint.recommendation());
    assertThat(mergedForm.coSigners())
        .extracting(NominationForm.CoSigner::name)
        .containsExactlyElementsOf(
            joint.coSigners().stream().map(NominationForm.CoSigner::name).toList());
    assertThat(mergedForm.person().idNumber()).matches("420\\*{11}\\S{4}");
    assertThat(mergedForm.coSigners())
        .allSatisfy(signer -> assertThat(signer.phone()).contains("****"));
    assertThat(file.sources().get(2).form().orElseThrow().recommendation().channel())
        .isEqualTo(Channel.SELF);
    assertNoPersonalDataInClear();
  }

  @Test
  void aResubmittedFormIsMergedOnce() {
    nominations.submit(ROUND, byUnit(1), CLERK);
    NominationForm form = bySelf(1, "Q02");

    SubmissionReceipt first = nominations.submit(ROUND, form, Submitter.portal());

    assertThat(nominations.submit(ROUND, form, Submitter.portal())).isEqualTo(first);
    assertThat(nominations.file(first.number()).sources()).hasSize(2);
  }

  @Test
  void concurrentNominationsOfARejectedPersonCreateOneNewFile() throws Exception {
    NominationNumber first = nominations.submit(ROUND, byUnit(1), CLERK).number();
    audits.decide(first, REJECTED);

    List<SubmissionReceipt> receipts =
        ConcurrentCalls.run(
            IntStream.range(0, 8)
                .<Callable<SubmissionReceipt>>mapToObj(
                    n -> () -> nominations.submit(ROUND, bySelf(1, "Q02"), Submitter.portal()))
                .toList());

    assertThat(receipts)
        .extracting(SubmissionReceipt::number)
        .hasSize(8)
        .containsOnly(new NominationNumber("GCC2-0002"));
    assertThat(receipts).filteredOn(receipt -> !receipt.merged()).hasSize(1);
    assertThat(nominations.file(new NominationNumber("GCC2-0002")).sources()).hasSize(8);
    assertThat(nominations.file(first).sources()).hasSize(1);
  }

  @Test
  void aNominationDuringARejectionWaitsForItAndCreatesANewFile() throws Exception {
    NominationNumber first = nominations.submit(ROUND, byUnit(1), CLERK).number();
    ExecutorService publicPortal = Executors.newSingleThreadExecutor();
    try {
      Future<SubmissionReceipt> second =
          transaction.execute(
              rejecting -> {
                audits.decide(first, REJECTED);
                Future<SubmissionReceipt> arriving =
                    publicPortal.submit(
                        () -> nominations.submit(ROUND, bySelf(1, "Q02"), Submitter.portal()));
                await().until(() -> arriving.isDone() || LockWaits.in(jdbc) > 0);
                return arriving;
              });

      assertThat(second.get().merged()).isFalse();
      assertThat(second.get().number().value()).isEqualTo("GCC2-0002");
      assertThat(nominations.file(first).sources()).hasSize(1);
    } finally {
      publicPortal.shutdownNow();
    }
  }

  @Test
  void aPersonToWhomAUnitAgreedTwiceCountsOnceForItsMinimum() {
    NominationNumber first = nominations.submit(ROUND, byUnit(1), CLERK).number();
    audits.decide(first, new AuditOpinion(AuditLevel.UNIT, AuditDecision.AGREED, "", 1, "clerk-1"));
    audits.decide(first, REJECTED);
    NominationNumber second = nominations.submit(ROUND, byUnit(1), CLERK).number();
    audits.decide(
        second, new AuditOpinion(AuditLevel.UNIT, AuditDecision.AGREED, "", 2, "clerk-1"));

    NominationStatistics.UnitCount count =
        counts.unitCounts(ROUND).stream()
            .filter(unit -> unit.unit().code().value().equals("Q01"))
            .findFirst()
            .orElseThrow();
    assertThat(count.agreed()).isEqualTo(1);
    assertThat(count.frontline()).isEqualTo(1);
    assertThat(count.nominated()).isEqualTo(2);
    assertThat(count.rejected()).isEqualTo(1);
    assertThat(count.open()).isEqualTo(1);
  }

  @Test
  void anEarlierWinnerIsNotAdmitted() {
    winners.register(SampleForms.idNumber(1), 1);

    assertThatThrownBy(() -> nominations.submit(ROUND, byUnit(1), CLERK))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("第1届");
  }

  @Test
  void theTimeOfReceiptDecidesWhetherAFormIsInTime() {
    office.jumpTo(rounds.dueAt(ROUND, Deadline.NOMINATION_START).minusMillis(1));
    assertThatThrownBy(() -> nominations.submit(ROUND, byUnit(1), CLERK))
        .hasMessageContaining("2018年8月6日 09:00至2018年8月30日 18:00");

    office.jumpTo(rounds.dueAt(ROUND, Deadline.NOMINATION_END).minusMillis(1));
    NominationForm last = byUnit(1);
    SubmissionReceipt inTime = nominations.submit(ROUND, last, CLERK);

    office.jumpTo(rounds.dueAt(ROUND, Deadline.NOMINATION_END));
    assertThatThrownBy(() -> nominations.submit(ROUND, byUnit(2), CLERK))
        .isInstanceOf(Refusal.class);
    assertThat(nominations.submit(ROUND, last, CLERK)).isEqualTo(inTime);
  }

  @Test
  void aRefusalNamesAllFaultsOfTheForm() {
    NominationForm wrong =
        SampleForms.withSummary(SampleForms.withName(byUnit(1), "𠮷".repeat(41)), "");

    assertThatThrownBy(() -> nominations.submit(ROUND, wrong, CLERK))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("请填写姓名（1至40个字）。")
        .hasMessageContaining("请填写简要事迹。");
  }

  @Test
  void lengthsAreCountedInCodePoints() {
    nominations.submit(
        ROUND,
        SampleForms.withSummary(SampleForms.withName(byUnit(1), "𠮷".repeat(40)), "𠮷".repeat(500)),
        CLERK);
    assertThatThrownBy(
            () ->
                nominations.submit(
                    ROUND, SampleForms.withSummary(byUnit(2), "𠮷".repeat(501)), CLERK))
        .hasMessage("简要事迹不超过500字，现有501字，请压缩后再提交。");

    assertThat(nominations.card(new NominationNumber("GCC2-0001")).name())
        .isEqualTo("𠮷".repeat(40));
  }

  @Test
  void aJointNominationNeedsTheNumberOfSignersInTheRules() {
    assertThatThrownBy(() -> nominations.submit(ROUND, jointly(1, "Q01", 9), Submitter.portal()))
        .hasMessage("职工群众联名推荐须有至少10名联名人，现有9名，请补充。");

    SubmissionReceipt receipt =
        nominations.submit(ROUND, jointly(1, "Q01", 10), Submitter.portal());
    assertThat(nominations.file(receipt.number()).coSigners())
        .hasSize(10)
        .allSatisfy(signer -> assertThat(signer.phone()).contains("****"));
  }

  @Test
  void aNomineeWithoutAnEmployersUnionGoesToADistrict() {
    assertThatThrownBy(() -> nominations.submit(ROUND, bySelf(1, null), Submitter.portal()))
        .hasMessageContaining("请选择所在的区或开发区工会");
    assertThatThrownBy(() -> nominations.submit(ROUND, bySelf(1, "D01"), Submitter.portal()))
        .hasMessageContaining("请选择所在的区或开发区工会");

    SubmissionReceipt receipt = nominations.submit(ROUND, bySelf(1, "Q02"), Submitter.portal());
    assertThat(nominations.card(receipt.number()).unitCode().value()).isEqualTo("Q02");
  }

  @Test
  void aNomineeWithAnEmployersUnionGoesToTheUnitAboveIt() {
    SubmissionReceipt receipt =
        nominations.submit(ROUND, bySelfEmployed(1, "D01J1"), Submitter.portal());

    assertThat(nominations.card(receipt.number()).unitCode().value()).isEqualTo("D01");
  }

  @Test
  void theChannelMustBeOpenToTheSubmitter() {
    assertThatThrownBy(() -> nominations.submit(ROUND, byUnit(1), Submitter.portal()))
        .hasMessageContaining("由单位经办人登录后填报");
    assertThatThrownBy(() -> nominations.submit(ROUND, bySelf(1, "Q01"), CLERK))
        .hasMessageContaining("请由本人");
    assertThatThrownBy(
            () -> nominations.submit(ROUND, byUnit(1), Submitter.clerk("s", new UnitCode("X01"))))
        .hasMessageContaining("专业学会或行业协会推荐");
    assertThat(
            nominations
                .submit(
                    ROUND,
                    SampleForms.form(
                        1,
                        new NominationForm.Recommendation(
                            Channel.ASSOCIATION, null, null, "武汉焊接学会"),
                        List.of()),
                    Submitter.clerk("s", new UnitCode("X01")))
                .number()
                .value())
        .isEqualTo("GCC2-0001");
  }

  @Test
  void idAndPhoneNumbersAreNowhereStoredInClear() {
    SubmissionReceipt receipt =
        nominations.submit(ROUND, jointly(1, "Q01", 10), Submitter.portal());

    assertNoPersonalDataInClear();
    NominationFile file = nominations.file(receipt.number());
    assertThat(file.person().idNumber()).matches("420\\*{11}\\S{4}");
    assertThat(file.person().phone()).isEqualTo("138****0001");
  }

  private void assertNoPersonalDataInClear() {
    for (String table :
        List.of(
            "nomination",
            "nomination_form",
            "nomination_cosigner",
            "nomination_source",
            "nomination_source_form",
            "nomination_audit",
            "ledger_pending",
            "ledger_entry",
            "ACT_HI_VARINST")) {
      for (Map<String, Object> row : jdbc.queryForList("select * from " + table)) {
        assertThat(row.toString())
            .doesNotContain(SampleForms.idNumber(1).value())
            .doesNotContain(SampleForms.phone(1))
            .doesNotContain("联名人0");
      }
    }
  }

  @Test
  void onlyTheReceiptCodeGivesAccessToTheStatus() {
    SubmissionReceipt receipt = nominations.submit(ROUND, bySelf(1, "Q01"), Submitter.portal());

    NominatorView inquiry =
        nominations.viewByReceipt(receipt.number(), receipt.code().toLowerCase());
    assertThat(inquiry.name()).isEqualTo("𠮷工匠1");
    assertThat(inquiry.mayCorrect()).isFalse();
    assertThat(inquiry.mayWithdraw()).isTrue();
    assertThatThrownBy(() -> nominations.viewByReceipt(receipt.number(), "2222222222"))
        .hasMessage("编号或查询码不对，请核对后重新输入。");
    assertThatThrownBy(
            () -> nominations.viewByReceipt(new NominationNumber("GCC2-0002"), receipt.code()))
        .hasMessage("编号或查询码不对，请核对后重新输入。");
  }

  @Test
  void aNominatorWhoseSubmissionWasMergedSeesTheStatusButNotTheFile() {
    nominations.submit(ROUND, byUnit(1), CLERK);
    SubmissionReceipt merged = nominations.submit(ROUND, bySelf(1, "Q02"), Submitter.portal());

    NominatorView inquiry = nominations.viewByReceipt(merged.number(), merged.code());
    assertThat(inquiry.name()).isEmpty();
    assertThat(inquiry.mayWithdraw()).isFalse();
    assertThatThrownBy(() -> nominations.ownForm(merged.number(), merged.code()))
        .hasMessageContaining("最先提交的一方");
  }

  @Test
  void aCorrectionLeavesMaskedValuesUnchanged() {
    SubmissionReceipt receipt =
        nominations.submit(ROUND, jointly(1, "Q01", 10), Submitter.portal());
    NominationForm mine = nominations.ownForm(receipt.number(), receipt.code());
    NominationForm better = SampleForms.withSummary(mine, "补充后的事迹。");
    assertThat(mine.person().idNumber()).contains("*");
    assertThatThrownBy(() -> nominations.correct(receipt.number(), receipt.code(), better))
        .hasMessageContaining("只有退回的申报才能修改");

    returnToNominator(receipt.number());
    nominations.correct(receipt.number(), receipt.code(), better);

    NominationFile file = nominations.file(receipt.number());
    assertThat(file.revision()).isEqualTo(2);
    assertThat(file.deeds().summary()).isEqualTo("补充后的事迹。");
    assertThat(file.person().phone()).isEqualTo("138****0001");
    assertThat(nominations.submit(ROUND, byUnit(1), CLERK).merged()).isTrue();
    assertThat(file.audits())
        .extracting(AuditEntry::decision)
        .containsExactly(AuditDecision.RETURNED, AuditDecision.CORRECTED);
  }

  @Test
  void aReturnedFormCannotBecomeAnotherPersonsFile() {
    nominations.submit(ROUND, byUnit(1), CLERK);
    SubmissionReceipt second = nominations.submit(ROUND, byUnit(2), CLERK);
    returnToNominator(second.number());

    assertThatThrownBy(
            () ->
                nominations.amend(
                    second.number(),
                    SampleForms.withIdNumber(byUnit(2), SampleForms.idNumber(1).value()),
                    CLERK))
        .hasMessageContaining("一人只能有一份材料");
  }

  @Test
  void aClerkOfAnotherUnitCannotAmendOrWithdraw() {
    SubmissionReceipt receipt = nominations.submit(ROUND, byUnit(1), CLERK);
    returnToNominator(receipt.number());
    Submitter stranger = Submitter.clerk("clerk-2", new UnitCode("Q02"));

    assertThatThrownBy(() -> nominations.amend(receipt.number(), byUnit(1), stranger))
        .hasMessageContaining("没有修改的权限");
    assertThatThrownBy(() -> nominations.formToAmend(receipt.number(), stranger))
        .hasMessageContaining("没有修改的权限");
    assertThatThrownBy(() -> nominations.withdraw(receipt.number(), "不再推荐该人选", stranger))
        .hasMessageContaining("才能撤回");
  }

  @Test
  void aPersonWhoseNominationWasWithdrawnMayBeNominatedAgain() {
    SubmissionReceipt first = nominations.submit(ROUND, byUnit(1), CLERK);
    nominations.withdraw(first.number(), "材料有误，重新填报", CLERK);

    SubmissionReceipt second = nominations.submit(ROUND, byUnit(1), CLERK);

    assertThat(second.merged()).isFalse();
    assertThat(second.number().value()).isEqualTo("GCC2-0002");
    assertThat(nominations.line(first.number()).status()).isEqualTo(NominationStatus.WITHDRAWN);
  }

  @Test
  void staffSearchByUnitStatusIndustryAndText() {
    nominations.submit(ROUND, byUnit(1), CLERK);
    nominations.submit(ROUND, byUnit(2), Submitter.clerk("j", new UnitCode("Q01J1")));
    nominations.submit(ROUND, byUnit(3), Submitter.clerk("w", new UnitCode("D01")));

    assertThat(found(new NominationQuery(new UnitCode("Q01"), null, null, null)))
        .containsExactly(new NominationNumber("GCC2-0001"), new NominationNumber("GCC2-0002"));
    assertThat(found(new NominationQuery(new UnitCode("Q01J1"), null, null, null)))
        .containsExactly(new NominationNumber("GCC2-0002"));
    assertThat(found(new NominationQuery(null, null, "EQUIP", "𠮷工匠3")))
        .containsExactly(new NominationNumber("GCC2-0003"));
    assertThat(found(new NominationQuery(null, null, null, "100%"))).isEmpty();
    assertThat(found(new NominationQuery(null, NominationStatus.REJECTED, null, null))).isEmpty();
    assertThat(nominations.search(ROUND, NominationQuery.all(), 1, 2).lines()).hasSize(1);
    assertThat(
            nominations.cards(
                List.of(new NominationNumber("GCC2-0003"), new NominationNumber("GCC2-0001"))))
        .extracting(NomineeCard::number)
        .containsExactly(new NominationNumber("GCC2-0001"), new NominationNumber("GCC2-0003"));
    assertThat(counts.byChannel(ROUND)).containsExactly(Map.entry(Channel.UNIT, 3));
  }

  @Test
  void theUnitCountsNameTheMinimumsAndTheUnitsBelowThem() {
    nominations.submit(ROUND, byUnit(1), CLERK);

    assertThat(counts.unitCounts(ROUND))
        .extracting(count -> count.unit().code(), NominationStatistics.UnitCount::minimum)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(new UnitCode("D01"), 5),
            org.assertj.core.groups.Tuple.tuple(new UnitCode("Q01"), 20),
            org.assertj.core.groups.Tuple.tuple(new UnitCode("Q02"), 20));
    assertThat(counts.belowMinimum(ROUND)).hasSize(3);
  }

  @Test
  void everySubmissionIsInTheLedger() {
    nominations.submit(ROUND, byUnit(1), CLERK);
    ledger.chainPending(ROUND);

    assertThat(ledger.entriesAbout(ROUND, "GCC2-0001"))
        .extracting(LedgerEntry::act)
        .containsExactly(Act.NOMINATION_SUBMITTED.code());
  }

  @Test
  void theTypeOfAnAttachmentIsDetectedFromItsFirstBytes() {
    SubmissionReceipt receipt = nominations.submit(ROUND, bySelf(1, "Q01"), Submitter.portal());
    byte[] picture = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3};

    attachments.add(
        receipt.number(), receipt.code(), AttachmentService.Kind.PHOTO, "C:\\照片\\𠮷.jpg", picture);
    assertThatThrownBy(
            () ->
                attachments.add(
                    receipt.number(),
                    receipt.code(),
                    AttachmentService.Kind.PAPER,
                    "evil.pdf",
                    "<script>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .hasMessageContaining("PDF、JPG或PNG");

    AttachmentService.Attachment stored = attachments.of(receipt.number()).get(0);
    assertThat(stored.name()).isEqualTo("𠮷.jpg");
    assertThat(stored.mediaType()).isEqualTo("image/jpeg");
    assertThat(attachments.content(stored.id()).bytes()).isEqualTo(picture);
  }

  private void returnToNominator(NominationNumber number) {
    office.completeTask(
        office.person("clerk-q01", "unit-Q01"),
        Elements.USER_TASK_AUDIT_BY_UNIT,
        number,
        Map.of("decision", "RETURNED", "reason", "请补充主要事迹"));
  }

  private List<NominationNumber> found(NominationQuery query) {
    return nominations.search(ROUND, query, 0, 50).lines().stream()
        .map(line -> line.card().number())
        .toList();
  }
}
