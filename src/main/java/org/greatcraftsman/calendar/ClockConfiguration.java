package org.greatcraftsman.calendar;

import java.time.InstantSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The office's clock is the system's, where nobody brings another one. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

  @Bean
  @ConditionalOnMissingBean(InstantSource.class)
  InstantSource officeClock() {
    return InstantSource.system();
  }
}
