package org.greatcraftsman.calendar;

import java.time.InstantSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * The office's clock is the system's, where nobody brings another one. An auto-configuration,
 * because only those are asked after every other bean is known.
 */
@AutoConfiguration
class ClockConfiguration {

  @Bean
  @ConditionalOnMissingBean(InstantSource.class)
  InstantSource officeClock() {
    return InstantSource.system();
  }
}
