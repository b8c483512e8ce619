package org.greatcraftsman.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.greatcraftsman.calendar.ClockJumped;
import org.greatcraftsman.round.RulePackCatalog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The office's clock in a rehearsal: it runs like any other, but begins on the morning on which the
 * first round opens, and can jump ahead. How far it is off is kept in the database, so that a
 * rehearsal goes on where it was after a restart.
 */
@Component
@Profile("rehearsal")
class RehearsalClock implements InstantSource {

  private static final Duration BEFORE_THE_OPENING = Duration.ofMinutes(15);

  private final JdbcClient jdbc;
  private final RulePackCatalog packs;
  private final ApplicationEventPublisher events;
  private volatile Duration offset;

  RehearsalClock(
      @Lazy JdbcClient jdbc, @Lazy RulePackCatalog packs, @Lazy ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.packs = packs;
    this.events = events;
  }

  @Override
  public Instant instant() {
    if (offset == null) {
      initialize();
    }
    return Instant.now().plus(offset);
  }

  /** Takes up the time that was kept, or begins on the opening day of the first rule pack. */
  private synchronized void initialize() {
    if (offset == null) {
      Optional<Long> kept =
          jdbc.sql("select ahead_ms from rehearsal_clock where id = 1")
              .query(Long.class)
              .optional();
      Duration begun =
          kept.map(Duration::ofMillis)
              .orElseGet(() -> Duration.between(Instant.now(), openingDay()));
      if (kept.isEmpty()) {
        jdbc.sql("insert into rehearsal_clock (id, ahead_ms) values (1, ?)")
            .param(begun.toMillis())
            .update();
      }
      offset = begun;
    }
  }

  /** Jumps ahead; a moment that has passed already changes nothing. */
  synchronized void jumpTo(Instant moment) {
    Duration jump = Duration.between(instant(), moment);
    if (!jump.isNegative() && !jump.isZero()) {
      Duration jumped = offset.plus(jump);
      jdbc.sql("update rehearsal_clock set ahead_ms = ? where id = 1")
          .param(jumped.toMillis())
          .update();
      offset = jumped;
      events.publishEvent(new ClockJumped(jumped));
    }
  }

  private Instant openingDay() {
    return packs.ids().stream()
        .map(id -> packs.get(id).schedule().instants())
        .flatMap(moments -> moments.values().stream())
        .min(Instant::compareTo)
        .orElseThrow()
        .minus(BEFORE_THE_OPENING);
  }
}
