package org.greatcraftsman.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** Describes the time that remains until a deadline, by the office's clock. */
@Component
class RemainingTime {

  private final InstantSource clock;

  RemainingTime(InstantSource clock) {
    this.clock = clock;
  }

  /** For example 还剩2天5小时. */
  String describe(Instant due) {
    Duration left = Duration.between(clock.instant(), due);
    if (left.isNegative() || left.isZero()) {
      return "时间已到";
    }
    if (left.toDays() > 0) {
      return "还剩%d天%d小时".formatted(left.toDays(), left.toHoursPart());
    }
    return "还剩%d小时%d分钟".formatted(left.toHours(), left.toMinutesPart());
  }
}
