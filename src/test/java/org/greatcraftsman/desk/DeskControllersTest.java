package org.greatcraftsman.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.greatcraftsman.portal.FormParameters.of;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.greatcraftsman.NominationNumber;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.UnitCode;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.nomination.AuditDecision;
import org.greatcraftsman.nomination.AuditLevel;
import org.greatcraftsman.nomination.AuditOpinion;
import org.greatcraftsman.nomination.AuditService;
import org.greatcraftsman.nomination.NominationService;
import org.greatcraftsman.nomination.NominationStatus;
import org.greatcraftsman.nomination.SampleForms;
import org.greatcraftsman.nomination.Submitter;
import org.greatcraftsman.notification.NotificationService;
import org.greatcraftsman.office.MockMvcUser;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.unit.UnitService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Tests what each group of staff can see and do on the pages of the desk. */
@OfficeTest
class DeskControllersTest {

  private static final RoundId ROUND = new RoundId("GCC2");
  private static final NominationNumber NUMBER = new NominationNumber("GCC2-0001");

  @Autowired RoundService rounds;
  @Autowired UnitService units;
  @Autowired NominationService nominations;
  @Autowired AuditService audits;
  @Autowired NotificationService notifications;
  @Autowired OfficeFixture office;
  @Autowired WebApplicationContext context;

  private MockMvcUser visitor;
  private MockMvcUser clerk;
  private MockMvcUser otherClerk;
  private MockMvcUser federation;

  @BeforeEach
  void createStaff() {
    visitor = MockMvcUser.of(context);
    clerk = staff("clerk-1", "unit-Q01");
    otherClerk = staff("clerk-2", "unit-Q02");
    federation = staff("office-1", "federation-office");
  }

  private MockMvcUser staff(String id, String... groups) {
    office.person(id, groups);
    return visitor.loggedIn(id, groups);
  }

  private void openRound() {
    rounds.open("wuhan-2", "office-1");
    SampleForms.register(units);
    office.jumpTo(rounds.dueAt(ROUND, Deadline.NOMINATION_START));
  }

  private void nominate() {
    openRound();
    nominations.submit(
        ROUND, SampleForms.byUnit(1), Submitter.clerk("clerk-1", new UnitCode("Q01")));
  }

  @Test
  void theDeskRequiresALogin() throws Exception {
    visitor.get("/desk").andExpect(redirectedUrlPattern("**/login"));
    visitor.get("/desk/nominations").andExpect(redirectedUrlPattern("**/login"));
  }

  @Test
  void theDeskSaysThatNoRoundIsOpen() throws Exception {
    federation
        .get("/desk")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("本届评选尚未启动")));
    federation.get("/desk/ledger").andExpect(content().string(containsString("账本还是空的")));
    federation.get("/desk/result").andExpect(content().string(containsString("建议名单尚未产生")));
  }

  @Test
  void theDeskShowsTheStageTheFiguresAndTheMessages() throws Exception {
    nominate();
    notifications.sendOnce("unit-Q01", "reminder-1", "推荐即将截止", "请抓紧办理。", "");

    clerk
        .get("/desk")
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("当前阶段：<span>基层推荐"),
                        containsString("基层单位推荐"),
                        containsString("江岸区总工会"),
                        containsString("推荐即将截止"),
                        containsString("1条未读"),
                        not(containsString("调整时间节点")))));
    long message = notifications.inbox(List.of("unit-Q01"), 1).get(0).id();
    clerk.post("/desk/inbox/read", Map.of("id", "" + message)).andExpect(redirectedUrl("/desk"));
    assertThat(notifications.countUnread(List.of("unit-Q01"))).isZero();
  }

  @Test
  void theFederationMovesADeadlineOnlyWithAReason() throws Exception {
    openRound();
    federation
        .post("/desk/deadline", Map.of("deadline", "NOMINATION_END", "to", "2018-08-31T10:00"))
        .andExpect(status().isUnprocessableEntity());
    federation
        .post("/desk/deadline", Map.of("deadline", "NONE", "to", "no date", "reason", "x"))
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("请选择要调整的时间节点。")));
    federation
        .post(
            "/desk/deadline",
            Map.of("deadline", "NAMING_END", "to", "2018-11-05T10:00", "reason", "场地安排调整，推迟授奖仪式。"))
        .andExpect(redirectedUrl("/desk?moved"));
    assertThat(rounds.dueAt(ROUND, Deadline.NAMING_END))
        .isEqualTo(OfficeTime.toInstant(LocalDateTime.parse("2018-11-05T10:00")));
    clerk
        .post("/desk/deadline", Map.of("deadline", "NAMING_END"))
        .andExpect(status().isForbidden());
  }

  @Test
  void aClerkReadsOnlyTheFilesOfTheirOwnUnitWithMaskedPersonalData() throws Exception {
    nominate();

    clerk
        .get("/desk/nominations/" + NUMBER)
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("𠮷工匠1"),
                        containsString("138****0001"),
                        not(containsString(SampleForms.phone(1))),
                        not(containsString(SampleForms.idNumber(1).value())))));
    otherClerk.get("/desk/nominations/" + NUMBER).andExpect(status().isForbidden());
    otherClerk.get("/desk/nominations/" + NUMBER + "/edit").andExpect(status().isForbidden());
    staff("expert-1", "experts")
        .get("/desk/nominations/" + NUMBER)
        .andExpect(status().isForbidden());
    staff("auditor-1", "auditors").get("/desk/nominations/" + NUMBER).andExpect(status().isOk());
    clerk.get("/desk/nominations/GCC2-9999").andExpect(status().isNotFound());
    clerk.get("/desk/nominations/{number}", "no number").andExpect(status().isNotFound());
  }

  @Test
  void theFormOfASecondNominationOfTheSamePersonIsShownInTheFileAndMasked() throws Exception {
    nominate();
    nominations.submit(
        ROUND,
        SampleForms.withSummary(SampleForms.jointly(1, "Q02", 10), "工友眼中的焊接高手。"),
        Submitter.portal());

    clerk
        .get("/desk/nominations/" + NUMBER)
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("二十年坚守焊接一线。"),
                        containsString("工友眼中的焊接高手。"),
                        containsString("联名人9"),
                        not(containsString(SampleForms.phone(50_000_109))),
                        not(containsString(SampleForms.idNumber(1).value())))));
  }

  @Test
  void aClerkListsOnlyTheNominationsOfTheirOwnUnit() throws Exception {
    nominate();
    clerk.get("/desk/nominations").andExpect(content().string(containsString(NUMBER.value())));
    otherClerk
        .get("/desk/nominations?unit=Q01")
        .andExpect(content().string(not(containsString(NUMBER.value()))));
    federation
        .get("/desk/nominations?text=工匠&status=NONE&page=-7")
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("共1份")));
    federation
        .get("/desk/nominations?text=" + "x".repeat(3000) + "&page=99999999999")
        .andExpect(content().string(containsString("共0份")));
    staff("expert-1", "experts").get("/desk/nominations").andExpect(status().isForbidden());
  }

  @Test
  void aClerkSubmitsANominationAndCorrectsItAfterItsReturn() throws Exception {
    openRound();
    clerk.get("/desk/nominations/new").andExpect(status().isOk());
    federation.get("/desk/nominations/new").andExpect(status().isForbidden());
    Map<String, String> form = of(SampleForms.byUnit(1));
    form.put("person.name", "");
    clerk
        .post("/desk/nominations/new", form)
        .andExpect(status().isUnprocessableEntity())
        .andExpect(content().string(containsString("请填写姓名")));
    form.put("person.name", "𠮷师傅");
    clerk
        .post("/desk/nominations/new", form)
        .andExpect(redirectedUrl("/desk/nominations/" + NUMBER));

    audits.decide(
        NUMBER,
        new AuditOpinion(AuditLevel.FEDERATION, AuditDecision.RETURNED, "请补充材料。", "office-1"));
    audits.changeStatus(NUMBER, NominationStatus.RETURNED);
    clerk
        .get("/desk/nominations/" + NUMBER + "/edit")
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString("𠮷师傅"),
                        not(containsString(SampleForms.idNumber(1).value())))));
    Map<String, String> corrected =
        of(nominations.formToAmend(NUMBER, Submitter.clerk("clerk-1", new UnitCode("Q01"))));
    corrected.put("work.position", "总工");
    clerk
        .post("/desk/nominations/" + NUMBER + "/edit", corrected)
        .andExpect(redirectedUrl("/desk/nominations/" + NUMBER));
    assertThat(nominations.card(NUMBER).position()).isEqualTo("总工");
  }

  @Test
  void onlyStaffWhoMayReadTheLedgerCanVerifyIt() throws Exception {
    nominate();
    federation
        .post("/desk/ledger/verify", Map.of())
        .andExpect(content().string(allOf(containsString("全部相接且未被改动"), containsString(">受理申报<"))));
    clerk.get("/desk/ledger").andExpect(status().isForbidden());
    clerk.get("/desk/result").andExpect(status().isForbidden());
  }

  @Test
  void theReasonForAMovedDeadlineIsShownToAuditorsAndNotInTheLedgerItself() throws Exception {
    openRound();
    rounds.moveDeadline(
        ROUND,
        Deadline.NOMINATION_END,
        rounds.dueAt(ROUND, Deadline.NOMINATION_END).minus(Duration.ofHours(1)),
        "台风来袭，提前一小时。",
        "office-1");
    federation
        .post("/desk/ledger/verify", Map.of())
        .andExpect(
            content().string(allOf(containsString("全部相接且未被改动"), not(containsString("台风来袭")))));
    staff("auditor-1", "auditors")
        .get("/desk/ledger")
        .andExpect(content().string(containsString("理由：台风来袭，提前一小时。")));
  }
}
