package org.greatcraftsman.security;

import org.springframework.aop.Advisor;
import org.springframework.aop.ClassFilter;
import org.springframework.aop.MethodMatcher;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.expression.method.DefaultMethodSecurityExpressionHandler;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.stereotype.Controller;

/**
 * Method security by {@link PreAuthorize} on controllers only. {@code EnableMethodSecurity} would
 * search every method of every bean for four annotations, which took a third of the compilation
 * time at start-up. The annotation has no effect on other beans, and {@code ArchitectureTest}
 * rejects it there.
 */
@Configuration(proxyBeanMethods = false)
class PageMethodSecurityConfiguration {

  private static final ClassFilter CONTROLLERS =
      type -> AnnotatedElementUtils.hasAnnotation(type, Controller.class);

  @Bean
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  static Advisor pageAuthorizationAdvisor(ApplicationContext application) {
    DefaultMethodSecurityExpressionHandler expressions =
        new DefaultMethodSecurityExpressionHandler();
    // Expressions refer to beans, for example @resultAccess.
    expressions.setApplicationContext(application);
    PreAuthorizeAuthorizationManager permission = new PreAuthorizeAuthorizationManager();
    permission.setExpressionHandler(expressions);
    AuthorizationManagerBeforeMethodInterceptor unrestricted =
        AuthorizationManagerBeforeMethodInterceptor.preAuthorize(permission);
    return new AuthorizationManagerBeforeMethodInterceptor(
        new ComposablePointcut(CONTROLLERS, MethodMatcher.TRUE)
            .intersection(unrestricted.getPointcut()),
        permission);
  }
}
