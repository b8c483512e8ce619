package org.greatcraftsman.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reloads a person's groups for each request to a staff page, because the session holds the groups
 * at the time of the login. A person who leaves a group or loses the account thus loses access with
 * the next request and not with the next login.
 */
class StaffAuthorityFilter extends OncePerRequestFilter {

  private final StaffDirectory directory;
  private final RequestMatcher staffPages;

  StaffAuthorityFilter(StaffDirectory directory, RequestMatcher staffPages) {
    this.directory = directory;
    this.staffPages = staffPages;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !staffPages.matches(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication login = SecurityContextHolder.getContext().getAuthentication();
    if (login != null && login.getPrincipal() instanceof StaffMember remembered) {
      Optional<StaffMember> person = directory.find(remembered.id());
      if (person.isEmpty()) {
        request.getSession().invalidate();
      }
      // Replaces the context for this request only. An empty context leads to the login page.
      SecurityContextHolder.setContext(
          new SecurityContextImpl(person.map(StaffMember::authentication).orElse(null)));
    }
    chain.doFilter(request, response);
  }
}
