package org.greatcraftsman.process.web;

import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What stands between the browser and Camunda's web apps, after Spring Security. */
@Configuration(proxyBeanMethods = false)
class WebAppFilters {

  private static final int AFTER_SECURITY = SecurityProperties.DEFAULT_FILTER_ORDER + 100;

  @Bean
  FilterRegistrationBean<ContainerBasedAuthenticationFilter> oneLogin() {
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> registration =
        new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
    registration.addInitParameter("authentication-provider", SpringLogin.class.getName());
    registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
    registration.setOrder(AFTER_SECURITY);
    return registration;
  }

  @Bean
  FilterRegistrationBean<ServicesFoundOnce> servicesFoundOnce() {
    FilterRegistrationBean<ServicesFoundOnce> registration =
        new FilterRegistrationBean<>(new ServicesFoundOnce());
    registration.addUrlPatterns("/camunda/api/*");
    registration.setOrder(AFTER_SECURITY - 1);
    return registration;
  }

  @Bean
  FilterRegistrationBean<RefusalResponses> refusalResponses() {
    FilterRegistrationBean<RefusalResponses> registration =
        new FilterRegistrationBean<>(new RefusalResponses());
    registration.addUrlPatterns("/camunda/api/engine/*");
    registration.setOrder(AFTER_SECURITY + 1);
    return registration;
  }
}
