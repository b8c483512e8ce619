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
 * The office clock of a rehearsal. It starts shortly before the earliest date of the rule packs and
 * stops at that date until the first round is open; then it runs at normal speed and can jump
 * ahead. Its offset from the machine's clock is stored in the database when the first round opens,
 * so that a rehearsal continues where it was after a restart.
 */
@Component
@Profile("rehearsal")
class RehearsalClock implements InstantSource {

  private static final Duration LEAD_TIME = Duration.ofMinutes(15);

  private final JdbcClient jdbc;
  private final RulePackCatalog packs;
  private final ApplicationEventPublisher events;
  private final InstantSource machine;
  private volatile Offset offset;

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
   * The offset of the clock and its limit.
   *
   * @param ahead the offset from the machine's clock; negative if it is behind
   * @param latest the time at which the clock stops; {@link Instant#MAX} once a round is open
   */
  private record Offset(Duration ahead, Instant latest) {

    static Offset running(Duration ahead) {
      return new Offset(ahead, Instant.MAX);
    }

    boolean isLimited() {
      return latest.isBefore(Instant.MAX);
    }
  }

  @Override
  public Instant instant() {
    Offset current = offset();
    Instant running = machine.instant().plus(current.ahead());
    return running.isAfter(current.latest()) ? current.latest() : running;
  }

  private Offset offset() {
    if (offset == null) {
      initialize();
    }
    return offset;
  }

  private synchronized void initialize() {
    if (offset == null) {
      Optional<Long> stored =
          jdbc.sql("select ahead_ms from rehearsal_clock where id = 1")
              .query(Long.class)
              .optional();
      offset = stored.map(Duration::ofMillis).map(Offset::running).orElseGet(this::initialOffset);
    }
  }

  private Offset initialOffset() {
    Instant start =
        packs.ids().stream()
            .map(id -> packs.get(id).schedule().instants())
            .flatMap(moments -> moments.values().stream())
            .min(Instant::compareTo)
            .orElseThrow();
    return new Offset(Duration.between(machine.instant(), start.minus(LEAD_TIME)), start);
  }

  /** Removes the limit when the first round opens and its transaction commits. */
  @EventListener
  void start(StageEntered opened) {
    if (!offset().isLimited()) {
      return;
    }
    Duration ahead = Duration.between(machine.instant(), instant());
    jdbc.sql("insert into rehearsal_clock (id, ahead_ms) values (1, ?)")
        .param(ahead.toMillis())
        .update();
    // The engine's clock did not stop: set it back before the engine acquires the round's timers.
    events.publishEvent(new ClockJumped(ahead));
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            offset = Offset.running(ahead);
          }
        });
  }

  /**
   * Jumps ahead to a moment; has no effect if that moment has passed.
   *
   * @throws Refusal if no round has been opened
   */
  synchronized void jumpTo(Instant moment) {
    if (offset().isLimited()) {
      throw new Refusal("评选还没有开启，时间停在第一天，请先开启评选再跳转。");
    }
    Duration jump = Duration.between(instant(), moment);
    if (!jump.isNegative() && !jump.isZero()) {
      Duration jumped = offset().ahead().plus(jump);
      jdbc.sql("update rehearsal_clock set ahead_ms = ? where id = 1")
          .param(jumped.toMillis())
          .update();
      offset = Offset.running(jumped);
      events.publishEvent(new ClockJumped(jumped));
    }
  }
}
