package org.greatcraftsman.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.greatcraftsman.calendar.ClockJumped;
import org.greatcraftsman.round.RulePacks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The office's clock in a rehearsal: it runs like any other, but begins on the morning on which the first round opens, and can
 * jump ahead. How far it is off is kept in the database, so that a rehearsal goes on where it was after a restart.
 */
@Component
@Profile("rehearsal")
class RehearsalClock implements InstantSource {

  private static final Duration BEFORE_THE_OPENING = Duration.ofMinutes(15);

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private volatile Duration ahead = Duration.ZERO;

  RehearsalClock(@Lazy JdbcClient jdbc, @Lazy ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead);
  }

  /** Takes up the time that was kept, or begins at the opening of the first rule pack. */
  void begin(RulePacks packs) {
    ahead =
        jdbc.sql("select ahead_ms from rehearsal_clock where id = 1")
            .query(Long.class)
            .optional()
            .map(Duration::ofMillis)
            .orElseGet(() -> Duration.between(Instant.now(), opening(packs)));
    keep();
  }

  /** Jumps ahead; a moment that has passed already changes nothing. */
  void jumpTo(Instant moment) {
    Duration jump = Duration.between(instant(), moment);
    if (jump.isPositive()) {
      ahead = ahead.plus(jump);
      keep();
    }
  }

  private void keep() {
    int kept =
        jdbc.sql("update rehearsal_clock set ahead_ms = ? where id = 1")
            .param(ahead.toMillis())
            .update();
    if (kept == 0) {
      jdbc.sql("insert into rehearsal_clock (id, ahead_ms) values (1, ?)")
          .param(ahead.toMillis())
          .update();
    }
    events.publishEvent(new ClockJumped(ahead));
  }

  private static Instant opening(RulePacks packs) {
    return packs.ids().stream()
        .map(id -> packs.named(id).schedule().moments())
        .flatMap(moments -> moments.values().stream())
        .min(Instant::compareTo)
        .orElseThrow()
        .minus(BEFORE_THE_OPENING);
  }
}
