package org.greatcraftsman.office;

import java.time.Instant;
import java.time.InstantSource;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Primary;

/** The office's clock and the engine's, standing still until a test moves them. */
@Primary
public class MutableClock implements InstantSource {

  /** A quarter to nine on the morning on which the nomination opens. */
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
