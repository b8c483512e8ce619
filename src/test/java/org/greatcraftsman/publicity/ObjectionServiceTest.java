package org.greatcraftsman.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.determination.ApprovedRound;
import org.greatcraftsman.determination.ProposedListService;
import org.greatcraftsman.office.OfficeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Filing, handling and settling of objections. */
@OfficeTest
class ObjectionServiceTest {

  private static final RoundId ROUND = ApprovedRound.ROUND;

  @Autowired ApprovedRound office;
  @Autowired NoticeService notices;
  @Autowired ObjectionService objections;
  @Autowired ProposedListService list;
  @Autowired JdbcClient jdbc;
  private NominationNumber nominee;

  @BeforeEach
  void publishList() {
    office.approve();
    nominee = notices.publish(ROUND).lines().get(3).number();
  }

  @Test
  void anObjectionIsAcceptedUntilTheEndOfThePeriodAndNotAfterIt() {
    office.at("2018-09-27T23:59:59.999");
    assertThat(file("last-minute").number()).isEqualTo("GCC2-Y001");

    office.at("2018-09-28T00:00");
    assertThatThrownBy(() -> file("too-late-1"))
        .isInstanceOf(Refusal.class)
        .hasMessage("现在不在公示期内，不能提出异议。");
    assertThat(objections.countUnsettled(ROUND)).isEqualTo(1);
  }

  @Test
  void anAnswerIsDueAfterFiveWorkingDays() {
    office.at("2018-09-27T10:00");

    // 28, 29 and 30 September, 8 and 9 October
    assertThat(file("key-0001").answerDue()).isEqualTo("2018-10-09T16:00:00Z");
  }

  @Test
  void aFormThatIsSubmittedTwiceIsOneObjectionWithOneReceipt() {
    ObjectionReceipt first = file("same-page-key");

    assertThat(file("same-page-key")).isEqualTo(first);
    assertThat(objections.all(ROUND)).hasSize(1);
  }

  @Test
  void aComplaintAboutMarksAsSuchIsNotAdmissible() {
    ObjectionForm form = SampleObjectionForms.about(nominee, "key-marks");

    assertThatThrownBy(
            () ->
                objections.file(
                    ROUND,
                    new ObjectionForm(
                        form.key(),
                        nominee.value(),
                        form.objector(),
                        ObjectionGround.MARKS,
                        form.facts(),
                        form.evidence())))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("不属于异议受理范围");
  }

  @Test
  void allViolationsOfAFormAreReportedTogether() {
    ObjectionForm form =
        new ObjectionForm(
            "key-0001",
            nominee.value(),
            new Objector(false, "", "", "123", false),
            null,
            "假的",
            " ");

    assertThatThrownBy(() -> objections.file(ROUND, form))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("请选择异议类别。")
        .hasMessageContaining("异议事实")
        .hasMessageContaining("没有证据的异议不予受理")
        .hasMessageContaining("匿名异议不予受理")
        .hasMessageContaining("手机号");
  }

  @Test
  void aUnitNeedsASealAndAContactPerson() {
    ObjectionForm form = SampleObjectionForms.about(nominee, "key-unit-1");
    Objector unsealed = new Objector(true, "武汉某厂", "", "027-85761157", false);

    assertThatThrownBy(() -> objections.file(ROUND, by(form, unsealed)))
        .hasMessage("请填写单位联系人。单位提出异议须加盖公章，请勾选“书面异议已加盖单位公章”。");
    Objector sealed = new Objector(true, "武汉某厂", "王一", "027-85761157", true);
    assertThat(objections.file(ROUND, by(form, sealed)).number()).isEqualTo("GCC2-Y001");
  }

  @Test
  void anObjectionToAPersonWhoIsNotOnTheNoticeIsRefused() {
    assertThatThrownBy(
            () ->
                objections.file(
                    ROUND,
                    SampleObjectionForms.about(new NominationNumber("GCC2-9999"), "key-nobody")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("公示名单中没有编号“GCC2-9999”");
  }

  @Test
  void anObjectorIsStoredEncryptedAndShownWithAMaskedTelephoneNumber() {
    String number = file("key-secret").number();

    Map<String, Object> row =
        jdbc.sql("select * from objection where id = ?").param(number).query().singleRow();
    assertThat(row.toString()).doesNotContain("𠮷实名").doesNotContain("13812345678");
    assertThat(objections.objector(number).name()).isEqualTo("𠮷实名");
    assertThat(objections.objector(number).phone()).isEqualTo("138****5678");
    assertThat(objections.disclosePhone(number, "inspector")).isEqualTo("13812345678");
  }

  @Test
  void anObjectorReadsTheProgressWithNumberAndCode() {
    ObjectionReceipt receipt = file("key-follow");

    assertThat(objections.progress("gcc2-y001", receipt.code().toLowerCase()))
        .satisfies(
            progress -> {
              assertThat(progress.status()).isEqualTo(ObjectionStatus.FILED);
              assertThat(progress.answer()).isEmpty();
              assertThat(progress.mayWithdraw()).isTrue();
            });
    assertThatThrownBy(() -> objections.progress(receipt.number(), "AAAAAAAAAA"))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> objections.progress("GCC2-Y999", receipt.code()))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> objections.withdraw("nonsense", receipt.code()))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void thePersonWhoAdmittedAnObjectionCannotDecideOnIt() {
    String number = file("key-two-people").number();
    objections.admit(number, true, null, "inspector-1");
    objections.investigate(number, FindingResult.TRUE, "经向原发明人核实，反映的情况属实，证据充分。", "clerk");

    assertThatThrownBy(() -> objections.decide(number, true, "经核查情况属实，异议成立。", "inspector-1"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("另一位同志");
    objections.decide(number, true, "经核查情况属实，异议成立。", "inspector-2");
    assertThat(objections.get(number).outcome()).contains(ObjectionOutcome.UPHELD);
  }

  @Test
  void anInvestigationBeforeTheAdmissionAndARejectionWithoutAReasonAreRefused() {
    String number = file("key-order").number();

    assertThatThrownBy(
            () ->
                objections.investigate(
                    number, FindingResult.UNTRUE, "经核查，反映的情况与事实完全不符，材料真实。", "clerk"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("待受理");
    assertThatThrownBy(() -> objections.admit(number, false, "不", "inspector"))
        .hasMessageContaining("不予受理时请写明理由");
  }

  @Test
  void twoUpheldObjectionsToOnePersonExcludeThePersonOnce() {
    String first = upheld(file("key-first").number());
    String second = upheld(file("key-second").number());

    objections.excludeNominee(first);
    objections.excludeNominee(second);

    assertThat(list.excluded(ROUND)).hasSize(1);
    objections.answer(first);
    objections.answer(second);
    objections.answer(second);
    assertThat(objections.countUnsettled(ROUND)).isZero();
    assertThat(objections.close(ROUND)).isZero();
    assertThat(objections.conclude(ROUND)).isTrue();
  }

  private String upheld(String number) {
    objections.admit(number, true, null, "inspector-1");
    objections.investigate(number, FindingResult.TRUE, "经向原发明人核实，反映的情况属实，证据充分。", "clerk");
    objections.decide(number, true, "经核查情况属实，异议成立。", "inspector-2");
    return number;
  }

  private ObjectionReceipt file(String key) {
    return objections.file(ROUND, SampleObjectionForms.about(nominee, key));
  }

  private static ObjectionForm by(ObjectionForm form, Objector objector) {
    return new ObjectionForm(
        form.key(), form.nomination(), objector, form.ground(), form.facts(), form.evidence());
  }
}
