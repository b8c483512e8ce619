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
 * Keeps the engine's clock with the office's: from the start, before any timer is looked at, and
 * when a rehearsal jumps.
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
    // The job executor may be resting for a while; what has become due should not wait for that.
    engine.getJobExecutor().jobWasAdded();
  }
}
