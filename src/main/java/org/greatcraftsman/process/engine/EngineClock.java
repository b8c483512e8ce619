package org.greatcraftsman.process.engine;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.greatcraftsman.calendar.ClockJumped;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the engine's clock with the office's when a rehearsal jumps. */
@Component
class EngineClock {

  @EventListener
  void jump(ClockJumped jumped) {
    ClockUtil.offset(jumped.ahead().toMillis());
  }
}
