package org.greatcraftsman.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.greatcraftsman.Refusal;
import org.greatcraftsman.calendar.ClockJumped;
import org.greatcraftsman.round.RulePackCatalog;
import org.greatcraftsman.round.StageEntered;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The office's clock in a rehearsal. It begins on the morning on which the first round opens, does
 * not pass the start of the nomination before that round is open, then runs like any other, and can
 * jump ahead. How far it is off is kept in the database from the opening on, so that a rehearsal
 * goes on where it was after a restart.
 */
@Component
@Profile("rehearsal")
class RehearsalClock implements InstantSource {

  private static final Duration BEFORE_THE_OPENING = Duration.ofMinutes(15);

  private final JdbcClient jdbc;
  private final RulePackCatalog packs;
  private final ApplicationEventPublisher events;
  private final InstantSource machine;
  private volatile Pace pace;

  @Autowired
  RehearsalClock(
      @Lazy JdbcClient jdbc, @Lazy RulePackCatalog packs, @Lazy ApplicationEventPublisher events) {
    this(jdbc, packs, events, InstantSource.system());
  }

  RehearsalClock(
      JdbcClient jdbc,
      RulePackCatalog packs,
      ApplicationEventPublisher events,
      InstantSource machine) {
    this.jdbc = jdbc;
    this.packs = packs;
    this.events = events;
    this.machine = machine;
  }

  /**
   * How the clock goes.
   *
   * @param ahead how far it is ahead of the machine's; negative when it is behind
   * @param latest the moment at which it stands still; {@link Instant#MAX} once a round is open
   */
  private record Pace(Duration ahead, Instant latest) {

    static Pace running(Duration ahead) {
      return new Pace(ahead, Instant.MAX);
    }

    boolean waits() {
      return latest.isBefore(Instant.MAX);
    }
  }

  @Override
  public Instant instant() {
    Pace present = pace();
    Instant running = machine.instant().plus(present.ahead());
    return running.isAfter(present.latest()) ? present.latest() : running;
  }

  private Pace pace() {
    if (pace == null) {
      initialize();
    }
    return pace;
  }

  private synchronized void initialize() {
    if (pace == null) {
      Optional<Long> kept =
          jdbc.sql("select ahead_ms from rehearsal_clock where id = 1")
              .query(Long.class)
              .optional();
      pace = kept.map(Duration::ofMillis).map(Pace::running).orElseGet(this::openingDay);
    }
  }

  private Pace openingDay() {
    Instant start =
        packs.ids().stream()
            .map(id -> packs.get(id).schedule().instants())
            .flatMap(moments -> moments.values().stream())
            .min(Instant::compareTo)
            .orElseThrow();
    return new Pace(Duration.between(machine.instant(), start.minus(BEFORE_THE_OPENING)), start);
  }

  /** The first round opens: the clock runs from here on, if the opening is committed. */
  @EventListener
  void start(StageEntered opened) {
    if (!pace().waits()) {
      return;
    }
    Duration ahead = Duration.between(machine.instant(), instant());
    jdbc.sql("insert into rehearsal_clock (id, ahead_ms) values (1, ?)")
        .param(ahead.toMillis())
        .update();
    // The engine's clock did not stand still: it is set back before it sees the round's timers.
    events.publishEvent(new ClockJumped(ahead));
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            pace = Pace.running(ahead);
          }
        });
  }

  /**
   * Jumps ahead; a moment that has passed already changes nothing.
   *
   * @throws Refusal before the first round is open
   */
  synchronized void jumpTo(Instant moment) {
    if (pace().waits()) {
      throw new Refusal("评选还没有开启，时间停在第一天，请先开启评选再跳转。");
    }
    Duration jump = Duration.between(instant(), moment);
    if (!jump.isNegative() && !jump.isZero()) {
      Duration jumped = pace().ahead().plus(jump);
      jdbc.sql("update rehearsal_clock set ahead_ms = ? where id = 1")
          .param(jumped.toMillis())
          .update();
      pace = Pace.running(jumped);
      events.publishEvent(new ClockJumped(jumped));
    }
  }
}
