package org.greatcraftsman.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.RoundId;
import org.greatcraftsman.calendar.WorkingDays;
import org.greatcraftsman.ledger.Ledger;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.RecommendingUnitLookup;
import org.greatcraftsman.round.RoundService;
import org.greatcraftsman.round.RulePackCatalog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Tests that the clock of a rehearsal stops on the first day until the round is open. */
@DataJpaTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({WorkingDays.class, RehearsalClockTest.RoomConfiguration.class})
class RehearsalClockTest {

  private static final Instant MORNING = Instant.parse("2018-08-06T00:45:00Z");
  private static final Instant START = Instant.parse("2018-08-06T01:00:00Z");

  @Autowired private RoundService rounds;
  @Autowired private RulePackCatalog packs;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private PlatformTransactionManager transactions;
  @Autowired private JdbcClient jdbc;
  @Autowired private Clocks clocks;

  @TestConfiguration(proxyBeanMethods = false)
  @ComponentScan(
      basePackageClasses = {RoundService.class, Ledger.class},
      excludeFilters = @ComponentScan.Filter(TestConfiguration.class))
  static class RoomConfiguration {

    @Bean
    Clocks clocks(
        @Lazy JdbcClient jdbc,
        @Lazy RulePackCatalog packs,
        @Lazy ApplicationEventPublisher events) {
      return new Clocks(jdbc, packs, events);
    }

    @Bean
    RecommendingUnitLookup units() {
      return code -> Optional.empty();
    }
  }

  /** A settable machine clock and a rehearsal clock based on it, which can be restarted. */
  static class Clocks implements InstantSource {
    private final JdbcClient jdbc;
    private final RulePackCatalog packs;
    private final ApplicationEventPublisher events;
    private Instant machine = Instant.parse("2025-12-01T02:00:00Z");
    private RehearsalClock rehearsal;

    Clocks(JdbcClient jdbc, RulePackCatalog packs, ApplicationEventPublisher events) {
      this.jdbc = jdbc;
      this.packs = packs;
      this.events = events;
      restart();
    }

    final void restart() {
      rehearsal = new RehearsalClock(jdbc, packs, events, () -> machine);
    }

    void advance(Duration time) {
      machine = machine.plus(time);
    }

    @Override
    public Instant instant() {
      return rehearsal.instant();
    }

    @org.springframework.context.event.EventListener
    void onStageEntered(org.greatcraftsman.round.StageEntered entered) {
      rehearsal.start(entered);
    }
  }

  @BeforeEach
  void resetRehearsal() {
    for (String table :
        new String[] {
          "rehearsal_clock", "round_deadline", "selection_round", "rule_pack", "ledger_pending"
        }) {
      jdbc.sql("delete from " + table).update();
    }
    clocks.restart();
  }

  @Test
  void theClockStartsAQuarterOfAnHourBeforeTheNomination() {
    assertThat(clocks.instant()).isEqualTo(MORNING);
    clocks.advance(Duration.ofMinutes(10));
    assertThat(clocks.instant()).isEqualTo(MORNING.plus(Duration.ofMinutes(10)));
  }

  @Test
  void aRehearsalThatWasIdleForAMonthStillOpensItsRoundOnTheFirstDay() {
    clocks.instant();
    clocks.advance(Duration.ofDays(31));
    assertThat(clocks.instant()).isEqualTo(START);

    assertThat(rounds.open("wuhan-2", "office-1").openedAt()).isEqualTo(START);

    clocks.advance(Duration.ofHours(2));
    assertThat(clocks.instant()).isEqualTo(START.plus(Duration.ofHours(2)));
  }

  @Test
  void theClockContinuesWhereItWasAfterARestart() {
    rounds.open("wuhan-2", "office-1");
    Instant end = rounds.dueAt(new RoundId("GCC2"), Deadline.NOMINATION_END);
    clocks.rehearsal.jumpTo(end);
    clocks.advance(Duration.ofHours(1));

    clocks.restart();

    assertThat(clocks.instant()).isEqualTo(end.plus(Duration.ofHours(1)));
  }

  @Test
  void theClockStaysStoppedIfTheOpeningIsRolledBack() {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            opening -> {
              rounds.open("wuhan-2", "office-1");
              opening.setRollbackOnly();
            });
    clocks.advance(Duration.ofDays(31));

    assertThat(clocks.instant()).isEqualTo(START);
    rounds.open("wuhan-2", "office-1");
  }

  @Test
  void aJumpBeforeTheOpeningIsRefused() {
    assertThatThrownBy(() -> clocks.rehearsal.jumpTo(START.plusSeconds(1)))
        .isInstanceOf(Refusal.class)
        .hasMessage("评选还没有开启，时间停在第一天，请先开启评选再跳转。");
    assertThat(clocks.instant()).isEqualTo(MORNING);
  }
}
