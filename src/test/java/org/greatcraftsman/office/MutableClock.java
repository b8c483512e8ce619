package org.greatcraftsman.office;

import java.time.Instant;
import java.time.InstantSource;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Primary;

/** A clock for the office and the engine that stops until a test moves it. */
@Primary
public class MutableClock implements InstantSource {

  /** A quarter to nine on the first day of the nomination, in the office's time zone. */
  public static final Instant OPENING_DAY = Instant.parse("2018-08-06T00:45:00Z");

  private Instant now = OPENING_DAY;

  @Override
  public Instant instant() {
    return now;
  }

  /** Moves both clocks, forward or back. */
  public void set(Instant to) {
    now = to;
    ClockUtil.setCurrentTime(java.util.Date.from(to));
  }
}
