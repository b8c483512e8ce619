package org.greatcraftsman.process.web;

import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The servlet filters in front of Camunda's web apps, after Spring Security. */
@Configuration(proxyBeanMethods = false)
class WebAppFilters {

  private static final int AFTER_SECURITY = SecurityProperties.DEFAULT_FILTER_ORDER + 100;

  @Bean
  FilterRegistrationBean<ContainerBasedAuthenticationFilter> containerBasedAuthentication() {
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> registration =
        new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
    registration.addInitParameter(
        "authentication-provider", SpringSecurityAuthenticationProvider.class.getName());
    registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
    registration.setOrder(AFTER_SECURITY);
    return registration;
  }

  @Bean
  FilterRegistrationBean<ServiceLookupCacheFilter> serviceLookupCache() {
    FilterRegistrationBean<ServiceLookupCacheFilter> registration =
        new FilterRegistrationBean<>(new ServiceLookupCacheFilter());
    registration.addUrlPatterns("/camunda/api/*");
    registration.setOrder(AFTER_SECURITY - 1);
    return registration;
  }

  @Bean
  FilterRegistrationBean<RefusalPrefixFilter> refusalPrefix() {
    FilterRegistrationBean<RefusalPrefixFilter> registration =
        new FilterRegistrationBean<>(new RefusalPrefixFilter());
    registration.addUrlPatterns("/camunda/api/engine/*");
    registration.setOrder(AFTER_SECURITY + 1);
    return registration;
  }
}
