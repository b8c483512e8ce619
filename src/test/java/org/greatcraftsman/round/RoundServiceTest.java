package org.greatcraftsman.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.calendar.WorkingDays;
import org.greatcraftsman.ledger.Act;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.ledger.LedgerEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Opening, stages, deadlines and revisions of a round on a real database. */
@DataJpaTest
@Import({WorkingDays.class, RoundServiceTest.TestBeans.class})
@RecordApplicationEvents
class RoundServiceTest {

  private static final Instant OPENING = at("2018-08-06T08:00");

  @Autowired private RoundService rounds;
  @Autowired private RulePackParser parser;
  @Autowired private RoundRuleVersions ruleVersions;
  @Autowired private RoundDeadlineRepository deadlines;
  @Autowired private Ledger ledger;
  @Autowired private OfficeClock clock;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private ApplicationEvents events;

  @TestConfiguration(proxyBeanMethods = false)
  @ComponentScan(
      basePackageClasses = {RoundService.class, Ledger.class},
      excludeFilters = @ComponentScan.Filter(TestConfiguration.class))
  static class TestBeans {
    @Bean
    OfficeClock clock() {
      return new OfficeClock();
    }

    /** Registers one district. */
    @Bean
    RecommendingUnitLookup units() {
      return code -> code.equals("Q01") ? Optional.of("江岸区总工会") : Optional.empty();
    }
  }

  private static final class OfficeClock implements InstantSource {
    private Instant now;

    @Override
    public Instant instant() {
      return now;
    }
  }

  @BeforeEach
  void setClockToOpening() {
    clock.now = OPENING;
  }

  private static Instant at(String wallClock) {
    return OfficeTime.toInstant(LocalDateTime.parse(wallClock));
  }

  private static String shipped() throws Exception {
    return new ClassPathResource("rules/wuhan-2.yaml").getContentAsString(StandardCharsets.UTF_8);
  }

  @Test
  void openingLocksTheRulesAndSetsEveryDeadline() {
    Round round = rounds.open("wuhan-2", "office-1");

    assertThat(round.number().value()).isEqualTo("GCC2");
    assertThat(round.stage()).isEqualTo(Stage.NOMINATION);
    assertThat(round.packHash()).hasSize(64);
    assertThat(rounds.current()).contains(round);
    assertThat(rounds.rules(new RoundId("GCC2")).sizes().winners()).isEqualTo(100);
    assertThat(rounds.schedule(new RoundId("GCC2"))).hasSize(Deadline.values().length);
    assertThat(rounds.dueAt(new RoundId("GCC2"), Deadline.NOMINATION_END))
        .isEqualTo(at("2018-08-30T18:00"));
    assertThat(events.stream(StageEntered.class))
        .containsExactly(new StageEntered(new RoundId("GCC2"), Stage.NOMINATION));
  }

  @Test
  void anEditionIsOpenedOnlyOnce() {
    rounds.open("wuhan-2", "office-1");

    assertThatThrownBy(() -> rounds.open("wuhan-2", "office-1"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("已经启动");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018-08-07T00:00", "2018-08-31T09:00", "2025-12-01T10:00"})
  void aRoundIsNotOpenedIfItsScheduleStartsBeforeToday(String today) {
    clock.now = at(today);

    assertThatThrownBy(() -> rounds.open("wuhan-2", "office-1"))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("今天是" + OfficeTime.formatDate(clock.now) + "，规则包中的日程已过")
        .hasMessageContaining("：推荐开始2018年8月6日 09:00，推荐截止提醒2018年8月27日 09:00，")
        .hasMessageEndingWith("，命名通报截止2018年10月31日 18:00。");
    assertThat(rounds.current()).isEmpty();
    assertThat(jdbc.queryForObject("select count(*) from rule_pack", Integer.class)).isZero();
    assertThat(jdbc.queryForObject("select count(*) from round_deadline", Integer.class)).isZero();
    assertThat(events.stream(StageEntered.class)).isEmpty();
  }

  @Test
  void aRoundCanBeOpenedUntilTheEndOfItsFirstDay() {
    clock.now = at("2018-08-06T23:59");

    assertThat(rounds.open("wuhan-2", "office-1").openedAt()).isEqualTo(clock.now);
  }

  @Test
  void aScheduleIsRefusedIfItsNominationIsOverOnItsFirstDay() throws Exception {
    String oneDay =
        shipped()
            .replace("'2018-08-27T09:00'", "'2018-08-06T12:00'")
            .replace("'2018-08-30T18:00'", "'2018-08-06T18:00'");
    RulePack.Schedule schedule = parser.parse("one-day", oneDay).rules().schedule();

    clock.now = at("2018-08-06T17:59");
    deadlines.requireAhead(schedule);
    clock.now = at("2018-08-06T18:00");
    assertThatThrownBy(() -> deadlines.requireAhead(schedule)).isInstanceOf(Refusal.class);
  }

  @Test
  void aMoveThatViolatesTheOrderIsRefusedForEveryDeadline() {
    rounds.open("wuhan-2", "office-1");
    Map<Deadline, Instant> before = rounds.schedule(new RoundId("GCC2"));

    for (Deadline deadline : Deadline.values()) {
      Instant first = clock.now.plusMillis(1);
      Instant last = at("2019-01-01T00:00");
      if (deadline != Deadline.NOMINATION_START) {
        assertThatThrownBy(
                () -> rounds.moveDeadline(new RoundId("GCC2"), deadline, first, "提前", "office-1"))
            .isInstanceOf(Refusal.class)
            .hasMessageContaining("“" + deadline.label() + "”须");
      }
      if (deadline != Deadline.NAMING_END) {
        assertThatThrownBy(
                () -> rounds.moveDeadline(new RoundId("GCC2"), deadline, last, "推迟", "office-1"))
            .isInstanceOf(Refusal.class)
            .hasMessageContaining("“" + deadline.label() + "”，请重新选择时间。");
      }
    }
    assertThat(rounds.schedule(new RoundId("GCC2"))).isEqualTo(before);
  }

  @Test
  void anUnknownRoundIsRefused() {
    assertThatThrownBy(() -> rounds.get(new RoundId("GCC9"))).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> rounds.lock(new RoundId("GCC9"))).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> rounds.dueAt(new RoundId("GCC9"), Deadline.VOTING_END))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void aWindowIncludesItsStartAndExcludesItsEnd() {
    rounds.open("wuhan-2", "office-1");

    assertThat(isInNomination("2018-08-06T08:59")).isFalse();
    assertThat(isInNomination("2018-08-06T09:00")).isTrue();
    assertThat(isInNomination("2018-08-30T17:59")).isTrue();
    assertThat(isInNomination("2018-08-30T18:00")).isFalse();
  }

  private boolean isInNomination(String wallClock) {
    return rounds.isBetween(
        new RoundId("GCC2"), Deadline.NOMINATION_START, Deadline.NOMINATION_END, at(wallClock));
  }

  @Test
  void aRoundMovesForwardOnlyExceptBackToTheDeterminationFromThePublicity() {
    rounds.open("wuhan-2", "office-1");
    rounds.enterStage(new RoundId("GCC2"), Stage.SHORTLISTING);
    rounds.enterStage(new RoundId("GCC2"), Stage.SHORTLISTING);
    assertThat(events.stream(StageEntered.class)).hasSize(2);

    assertThatThrownBy(() -> rounds.enterStage(new RoundId("GCC2"), Stage.NOMINATION))
        .isInstanceOf(Refusal.class);

    rounds.enterStage(new RoundId("GCC2"), Stage.PUBLICITY);
    rounds.enterStage(new RoundId("GCC2"), Stage.DETERMINATION);
    assertThat(rounds.get(new RoundId("GCC2")).stage()).isEqualTo(Stage.DETERMINATION);
  }

  @Test
  void aMovedDeadlineIsPublishedAndRecordedInTheLedger() {
    rounds.open("wuhan-2", "office-1");
    Instant to = at("2018-09-13T12:00");
    assertThat(rounds.dueAt(new RoundId("GCC2"), Deadline.VOTING_END))
        .isEqualTo(at("2018-09-12T18:00"));

    rounds.moveDeadline(new RoundId("GCC2"), Deadline.VOTING_END, to, "系统维护", "office-1");

    assertThat(rounds.dueAt(new RoundId("GCC2"), Deadline.VOTING_END)).isEqualTo(to);
    assertThat(events.stream(DeadlineMoved.class))
        .containsExactly(new DeadlineMoved(new RoundId("GCC2"), Deadline.VOTING_END, to));
    ledger.chainPending(new RoundId("GCC2"));
    assertThat(ledger.entries(new RoundId("GCC2"), 1, 10))
        .extracting(LedgerEntry::act)
        .containsExactly(Act.ROUND_OPENED.code(), Act.ROUND_DEADLINE_MOVED.code());
    assertThat(ledger.verify(new RoundId("GCC2")).intact()).isTrue();
  }

  @Test
  void lockingARoundEvictsItsCachedDeadlines() {
    rounds.open("wuhan-2", "office-1");
    rounds.dueAt(new RoundId("GCC2"), Deadline.VOTING_END);
    Instant moved = at("2018-09-13T12:00");
    jdbc.update(
        "update round_deadline set due_at = ? where deadline = 'VOTING_END'", moved.toEpochMilli());

    rounds.lock(new RoundId("GCC2"));

    assertThat(rounds.dueAt(new RoundId("GCC2"), Deadline.VOTING_END)).isEqualTo(moved);
  }

  @Test
  void aMoveWithoutAReasonIntoThePastOrOutOfOrderIsRefused() {
    rounds.open("wuhan-2", "office-1");

    assertThatThrownBy(() -> move("2018-09-13T12:00", " ")).hasMessageContaining("理由");
    assertThatThrownBy(() -> move("2018-08-06T08:00", "提前")).hasMessageContaining("过去");
    assertThatThrownBy(() -> move("2018-08-20T08:00", "提前"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("“网络投票截止”须晚于“网络投票开始”");
    assertThat(rounds.dueAt(new RoundId("GCC2"), Deadline.VOTING_END))
        .isEqualTo(at("2018-09-12T18:00"));
  }

  private void move(String to, String reason) {
    rounds.moveDeadline(new RoundId("GCC2"), Deadline.VOTING_END, at(to), reason, "office-1");
  }

  @Test
  void aRevisionIsANewVersionAndThePreviousVersionStaysReadable() throws Exception {
    rounds.open("wuhan-2", "office-1");
    String firstHash = rounds.get(new RoundId("GCC2")).packHash();

    rounds.reviseRules(
        new RoundId("GCC2"),
        shipped().replace("{value: 180, rule: G1}", "{value: 200, rule: G1}"),
        "推荐人数多于预期",
        "office-1");

    assertThat(rounds.get(new RoundId("GCC2")).packVersion()).isEqualTo(2);
    assertThat(rounds.get(new RoundId("GCC2")).packHash()).isNotEqualTo(firstHash);
    assertThat(rounds.rules(new RoundId("GCC2")).sizes().voteList()).isEqualTo(200);
    assertThat(rounds.rules(new RoundId("GCC2"), 1).sizes().voteList()).isEqualTo(180);
  }

  @Test
  void aRevisionWithAQuotaForAnUnregisteredUnitIsRefused() throws Exception {
    rounds.open("wuhan-2", "office-1");

    assertThatThrownBy(() -> reviseUnitQuota("{code: Q09, name: 蔡甸区总工会, minimum: 1}"))
        .isInstanceOf(Refusal.class)
        .hasMessage("规则给“蔡甸区总工会”（代码Q09）规定了入选名额，但没有登记这一推荐单位，请先登记该单位，或者改正规则中的代码。");
    assertThatThrownBy(() -> reviseUnitQuota("{code: Q01, name: 汉阳区总工会, minimum: 1}"))
        .isInstanceOf(Refusal.class)
        .hasMessage("规则中代码Q01的推荐单位名为“汉阳区总工会”，登记的名称是“江岸区总工会”，请改为一致后再提交。");
    assertThat(rounds.get(new RoundId("GCC2")).packVersion()).isEqualTo(1);

    reviseUnitQuota("{code: Q01, name: 江岸区总工会, minimum: 1}");
    assertThat(rounds.rules(new RoundId("GCC2")).unitQuotas().unitName("Q01")).contains("江岸区总工会");
  }

  @Test
  void aPackWithAQuotaForAnUnregisteredUnitCannotBeLocked() throws Exception {
    ParsedRulePack pack =
        parser.parse("new", withUnitQuota("{code: Q09, name: 蔡甸区总工会, maximum: 9}"));

    assertThatThrownBy(() -> ruleVersions.lockInitialVersion(pack, "office-1"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("没有登记这一推荐单位");
  }

  private void reviseUnitQuota(String quota) throws Exception {
    rounds.reviseRules(new RoundId("GCC2"), withUnitQuota(quota), "按单位规定名额", "office-1");
  }

  private static String withUnitQuota(String quota) throws Exception {
    String units = "units: {value: [";
    return shipped().replace(units, units + quota);
  }

  @Test
  void unitQuotasAreLockedWhenTheVotingStarts() throws Exception {
    rounds.open("wuhan-2", "office-1");
    rounds.enterStage(new RoundId("GCC2"), Stage.VOTING_AND_REVIEW);

    assertThatThrownBy(() -> reviseUnitQuota("{code: Q01, name: 江岸区总工会, minimum: 1}"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("推荐单位的入选名额");
  }

  @Test
  void aLockedRuleCannotBeRevised() throws Exception {
    rounds.open("wuhan-2", "office-1");
    rounds.enterStage(new RoundId("GCC2"), Stage.VOTING_AND_REVIEW);
    String other = shipped().replace("RANK_PERCENTILE", "SHARE_OF_MAXIMUM");

    assertThatThrownBy(() -> rounds.reviseRules(new RoundId("GCC2"), other, "更合理", "office-1"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("得票折算办法");
    assertThatThrownBy(() -> rounds.reviseRules(new RoundId("GCC2"), other, "", "office-1"))
        .hasMessageContaining("理由");
    assertThat(rounds.get(new RoundId("GCC2")).packVersion()).isEqualTo(1);
  }

  @Test
  void aDeadlineThatHasPassedCanOnlyBeMovedIfItIsDueAgain() {
    rounds.open("wuhan-2", "office-1");
    clock.now = at("2018-09-29T09:00");

    assertThatThrownBy(
            () ->
                rounds.moveDeadline(
                    new RoundId("GCC2"),
                    Deadline.VOTING_END,
                    at("2018-10-02T09:00"),
                    "补投",
                    "office-1"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("已过");

    rounds.enterStage(new RoundId("GCC2"), Stage.PUBLICITY);
    rounds.enterStage(new RoundId("GCC2"), Stage.DETERMINATION);
    Instant again = at("2018-10-19T18:00");
    rounds.moveDeadline(
        new RoundId("GCC2"), Deadline.PUBLICITY_END, again, "异议成立，重新公示", "office-1");
    assertThat(rounds.dueAt(new RoundId("GCC2"), Deadline.PUBLICITY_END)).isEqualTo(again);
  }
}
