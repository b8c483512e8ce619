package org.greatcraftsman.calendar;

import java.time.InstantSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * Provides the system clock unless another {@link InstantSource} is defined. It is an
 * auto-configuration because its condition must be evaluated after all other beans are known.
 */
@AutoConfiguration
class ClockConfiguration {

  @Bean
  @ConditionalOnMissingBean(InstantSource.class)
  InstantSource officeClock() {
    return InstantSource.system();
  }
}
