package org.greatcraftsman.process.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.determination.ApprovedRound;
import org.greatcraftsman.honor.HonourService;
import org.greatcraftsman.notification.NotificationService;
import org.greatcraftsman.office.OfficeFixture;
import org.greatcraftsman.office.OfficeTest;
import org.greatcraftsman.process.ProcessVariables;
import org.greatcraftsman.process.naming.NamingProcess.Elements;
import org.greatcraftsman.process.naming.NamingProcess.Variables;
import org.greatcraftsman.publicity.NoticeService;
import org.greatcraftsman.publicity.ObjectionService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tests the process {@code naming}, from the honour roll to the ceremony. */
@OfficeTest
class NamingTest {

  private static final RoundId ROUND = ApprovedRound.ROUND;
  private static final Map<String, Object> PAID =
      Map.of("paidOn", "2018-10-12", "voucher", "付字2018-1012", "total", 500000.0);
  private static final Map<String, Object> PLANNED =
      Map.of(
          "slots",
          List.of(
              slot("长江日报报业集团", "2018-10-15", "2018-11-15"),
              slot("武汉广播电视台", "2018-10-20", "2018-11-20")));
  private static final Map<String, Object> HELD =
      Map.of("heldOn", "2018-10-12", "place", "武汉会议中心", "attendance", 600);

  @Autowired ProcessEngine engine;
  @Autowired OfficeFixture office;
  @Autowired ApprovedRound approved;
  @Autowired NoticeService notices;
  @Autowired ObjectionService objections;
  @Autowired HonourService honours;
  @Autowired NotificationService notifications;
  private ProcessInstance naming;
  private String finance;
  private String desk;
  private String publicity;

  @BeforeEach
  void nameCraftsmen() {
    init(engine);
    approved.approve();
    notices.publish(ROUND);
    approved.at("2018-09-28T00:01");
    objections.close(ROUND);
    approved.at("2018-10-12T09:00");
    finance = office.person("finance-clerk", "finance-desk");
    desk = office.person("office-clerk", "federation-office");
    publicity = office.person("publicity-clerk", "publicity-desk");
    naming =
        engine
            .getRuntimeService()
            .startProcessInstanceByKey(
                NamingProcess.KEY,
                ROUND.value(),
                ProcessVariables.of(Variables.ROUND, ROUND).asMap());
    office.fireTimer(Elements.TIMER_NAMING_OPENS);
    office.runJobsOf(Elements.SERVICE_TASK_NAME_CRAFTSMEN);
  }

  @Test
  void bonusesCertificatesAndMediaAreDoneInAnyOrderBeforeTheCeremony() {
    assertThat(honours.roll(ROUND)).hasSize(100);
    assertThat(naming)
        .isWaitingAt(
            Elements.USER_TASK_PAY_BONUS,
            Elements.USER_TASK_MAKE_CERTIFICATES,
            Elements.USER_TASK_PLAN_MEDIA);
    office.completeTask(publicity, Elements.USER_TASK_PLAN_MEDIA, ROUND, PLANNED);
    office.completeTask(finance, Elements.USER_TASK_PAY_BONUS, ROUND, PAID);
    assertThat(naming).isWaitingAt(Elements.USER_TASK_MAKE_CERTIFICATES);
    office.completeTask(desk, Elements.USER_TASK_MAKE_CERTIFICATES, ROUND, Map.of("printed", 100));
    office.completeTask(desk, Elements.USER_TASK_RECORD_CEREMONY, ROUND, HELD);

    assertThat(naming)
        .isEnded()
        .hasPassedInOrder(
            Elements.START_NAMING,
            Elements.TIMER_NAMING_OPENS,
            Elements.SERVICE_TASK_NAME_CRAFTSMEN,
            Elements.GATEWAY_NAMING_FORK,
            Elements.GATEWAY_NAMING_JOIN,
            Elements.USER_TASK_RECORD_CEREMONY,
            Elements.END_NAMING);
    assertThat(honours.payment(ROUND).orElseThrow().total())
        .isEqualByComparingTo(new BigDecimal("500000.00"));
    assertThat(honours.certificateCount(ROUND)).contains(100);
    assertThat(honours.mediaPlan(ROUND)).hasSize(2);
    assertThat(honours.ceremony(ROUND).orElseThrow().attendance()).isEqualTo(600);
  }

  @Test
  void aPaymentOfAnotherTotalIsRefused() {
    assertThatThrownBy(
            () ->
                office.completeTask(
                    finance,
                    Elements.USER_TASK_PAY_BONUS,
                    ROUND,
                    Map.of("paidOn", "2018-10-12", "voucher", "付字2018-1012", "total", 499999.99)))
        .isInstanceOf(Refusal.class)
        .hasMessage("发放总额须与应发总额500000.00元一致，请核对后重新填写。");
    assertThat(honours.payment(ROUND)).isEmpty();
  }

  @Test
  void anotherNumberOfCertificatesThanHonoureesIsRefused() {
    assertThatThrownBy(
            () ->
                office.completeTask(
                    desk, Elements.USER_TASK_MAKE_CERTIFICATES, ROUND, Map.of("printed", 99)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("证书份数须为100份");
  }

  @Test
  void aMediaPlanWithoutAnOutletOfTheRulesIsRefused() {
    assertThatThrownBy(
            () ->
                office.completeTask(
                    publicity,
                    Elements.USER_TASK_PLAN_MEDIA,
                    ROUND,
                    Map.of("slots", List.of(slot("长江日报报业集团", "2018-10-15", "2018-11-15")))))
        .isInstanceOf(Refusal.class)
        .hasMessage("宣传计划中还没有“武汉广播电视台”，请补充后重新提交。");
    assertThatThrownBy(
            () ->
                office.completeTask(
                    publicity,
                    Elements.USER_TASK_PLAN_MEDIA,
                    ROUND,
                    Map.of("slots", List.of(slot("长江日报报业集团", "2018-11-15", "2018-10-15")))))
        .hasMessageContaining("结束日期不能早于开始日期");
  }

  @Test
  void aFutureCeremonyIsRefusedAndTheDeskIsReminded() {
    office.completeTask(publicity, Elements.USER_TASK_PLAN_MEDIA, ROUND, PLANNED);
    office.completeTask(finance, Elements.USER_TASK_PAY_BONUS, ROUND, PAID);
    office.completeTask(desk, Elements.USER_TASK_MAKE_CERTIFICATES, ROUND, Map.of("printed", 100));
    assertThatThrownBy(
            () ->
                office.completeTask(
                    desk,
                    Elements.USER_TASK_RECORD_CEREMONY,
                    ROUND,
                    Map.of("heldOn", "2018-10-28", "place", "武汉会议中心", "attendance", 600)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("举办日期不能晚于今天");

    office.fireTimer(Elements.TIMER_CEREMONY_REMINDER);
    office.runJobsOf(Elements.SERVICE_TASK_REMIND_CEREMONY);

    assertThat(notifications.inbox(List.of("federation-office"), 5)).hasSize(1);
    assertThat(naming).isWaitingAt(Elements.USER_TASK_RECORD_CEREMONY);
    office.completeTask(
        desk,
        Elements.USER_TASK_RECORD_CEREMONY,
        ROUND,
        Map.of("heldOn", "2018-10-28", "place", "武汉会议中心", "attendance", 600));
    assertThat(naming).isEnded();
  }

  @Test
  void onlyTheFinanceDeskPays() {
    assertThatThrownBy(() -> office.completeTask(desk, Elements.USER_TASK_PAY_BONUS, ROUND, PAID))
        .isInstanceOf(Refusal.class)
        .hasMessage("您没有办理这项任务的权限。");
  }

  private static Map<String, String> slot(String outlet, String from, String to) {
    return Map.of("outlet", outlet, "startsOn", from, "endsOn", to, "theme", "走近大城工匠");
  }
}
