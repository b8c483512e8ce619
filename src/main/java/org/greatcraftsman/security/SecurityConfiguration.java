package org.greatcraftsman.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The filter chains: login, sessions, CSRF, security headers, and the paths that are public. All
 * other paths require a login; which role a staff page requires is declared at its controller. A
 * profile with additional rules adds a {@link SecurityFilterChain} with an order below {@value
 * #ENGINE_ORDER}, that is, with higher precedence.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  static final int ENGINE_ORDER = 100;
  static final int PAGES_ORDER = 200;

  private static final String[] PUBLIC_PATHS = {
    "/",
    "/login",
    "/error",
    "/favicon.ico",
    "/vote/**",
    "/receipt/**",
    "/rules/**",
    "/panel",
    "/nominate/**",
    "/candidates/**",
    "/notice/**",
    "/objection/**",
    "/results/**",
    "/honor/**",
    "/certificate/**",
    "/api/public/**",
    "/webjars/**",
    "/css/**",
    "/js/**",
    "/img/**",
    "/fonts/**",
    "/swagger-ui.html",
    "/swagger-ui/**",
    "/v3/api-docs/**",
    "/actuator/health/**",
    // The controllers of this path exist in the rehearsal profile only.
    "/rehearsal/**"
  };

  /**
   * The rules for Tasklist, Cockpit and Admin. Camunda's filters handle CSRF tokens and the content
   * security policy.
   */
  @Bean
  @Order(ENGINE_ORDER)
  SecurityFilterChain engineFilterChain(
      HttpSecurity http, StaffAuthenticationProvider login, StaffDirectory directory)
      throws Exception {
    PathPatternRequestMatcher pages = path("/camunda/app/*/*/");
    RequestMatcher jobs = JobEndpoints.matcher();
    HttpSessionRequestCache pageRequests = new HttpSessionRequestCache();
    pageRequests.setRequestMatcher(pages);
    return http.securityMatcher(path("/camunda/**"))
        .authenticationProvider(login)
        .addFilterBefore(
            new StaffAuthorityFilter(directory, new OrRequestMatcher(pages, jobs)),
            AuthorizationFilter.class)
        .authorizeHttpRequests(
            paths ->
                paths
                    // CVE-2026-77226: lets an anonymous caller create an administrator.
                    .requestMatchers(path("/camunda/api/admin/setup/**"))
                    .denyAll()
                    // The login of Camunda, which would bypass ours.
                    .requestMatchers(path("/camunda/api/admin/auth/user/*/login/**"))
                    .denyAll()
                    .requestMatchers(jobs)
                    .hasAuthority(StaffGroup.ADMINISTRATORS.id())
                    .anyRequest()
                    .authenticated())
        .csrf(csrf -> csrf.disable())
        .requestCache(cache -> cache.requestCache(pageRequests))
        .exceptionHandling(
            refused ->
                refused
                    .defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), path("/camunda/api/**"))
                    .defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/login"), path("/camunda/**")))
        .logout(
            out ->
                out.logoutRequestMatcher(
                        withDefaults()
                            .matcher(
                                HttpMethod.POST, "/camunda/api/admin/auth/user/{engine}/logout"))
                    .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler()))
        .headers(headers -> headers.cacheControl(cache -> cache.disable()))
        .build();
  }

  /** The rules for all other paths: portal, staff pages, public API and actuator. */
  @Bean
  @Order(PAGES_ORDER)
  SecurityFilterChain pageFilterChain(
      HttpSecurity http,
      StaffAuthenticationProvider login,
      StaffDirectory directory,
      @Value("${craftsman.login.landing}") String landing)
      throws Exception {
    SavedRequestAwareAuthenticationSuccessHandler loggedIn =
        new SavedRequestAwareAuthenticationSuccessHandler();
    loggedIn.setDefaultTargetUrl(landing);
    HttpSessionRequestCache deskPages = new HttpSessionRequestCache();
    deskPages.setRequestMatcher(path("/desk/**"));
    PathPatternRequestMatcher[] open = new PathPatternRequestMatcher[PUBLIC_PATHS.length];
    for (int i = 0; i < open.length; i++) {
      open[i] = path(PUBLIC_PATHS[i]);
    }
    return http.authenticationProvider(login)
        .addFilterBefore(
            new StaffAuthorityFilter(directory, SecurityConfiguration::isStaffPath),
            AuthorizationFilter.class)
        .authorizeHttpRequests(
            paths ->
                paths
                    .dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers(open)
                    .permitAll()
                    .requestMatchers(path("/actuator/**"))
                    .hasAuthority(StaffGroup.ADMINISTRATORS.id())
                    .anyRequest()
                    .authenticated())
        .requestCache(cache -> cache.requestCache(deskPages))
        .exceptionHandling(
            refused ->
                refused.authenticationEntryPoint(SecurityConfiguration::handleUnauthenticated))
        // The public API does not use the session, so it needs no protection against CSRF.
        .csrf(csrf -> csrf.ignoringRequestMatchers(path("/api/public/**")))
        .formLogin(
            form -> form.loginPage("/login").successHandler(loggedIn).failureUrl("/login?failed"))
        .logout(out -> out.logoutUrl("/logout").logoutSuccessUrl("/login?out"))
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(
                        policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                    .referrerPolicy(Customizer.withDefaults())
                    .frameOptions(frame -> frame.sameOrigin()))
        .build();
  }

  /**
   * Redirects a request for a staff page to the login. Any other path that requires authentication
   * is answered with 404, so that nobody learns whether it exists.
   */
  private static void handleUnauthenticated(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
      throws IOException, ServletException {
    if (isStaffPath(request)) {
      new LoginUrlAuthenticationEntryPoint("/login").commence(request, response, refused);
    } else {
      response.sendError(HttpStatus.NOT_FOUND.value());
    }
  }

  private static boolean isStaffPath(HttpServletRequest request) {
    return path("/desk/**").matches(request) || path("/actuator/**").matches(request);
  }

  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data: blob:; font-src 'self' data:; object-src 'none';"
          + " base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

  private static PathPatternRequestMatcher path(String pattern) {
    return withDefaults().matcher(pattern);
  }
}
