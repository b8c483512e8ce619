package org.greatcraftsman.process.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.greatcraftsman.calendar.ClockJumped;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sets the engine's clock to the office's: at the start, before a timer is evaluated, and when the
 * clock of a rehearsal jumps.
 */
@Component
class EngineClock implements SmartInitializingSingleton {

  private final InstantSource clock;
  private final ProcessEngineConfigurationImpl engine;

  EngineClock(InstantSource clock, @Lazy ProcessEngineConfigurationImpl engine) {
    this.clock = clock;
    this.engine = engine;
  }

  @Override
  public void afterSingletonsInstantiated() {
    ClockUtil.offset(Duration.between(Instant.now(), clock.instant()).toMillis());
  }

  @EventListener
  void jump(ClockJumped jumped) {
    ClockUtil.offset(jumped.ahead().toMillis());
    // The job executor may be backing off; jobs that are due now must not wait for that.
    engine.getJobExecutor().jobWasAdded();
  }
}
