package org.greatcraftsman.security;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Authenticates staff for Tasklist, Cockpit, Admin and the staff pages. */
@Component
class StaffAuthenticationProvider implements AuthenticationProvider {

  private final StaffDirectory directory;

  StaffAuthenticationProvider(StaffDirectory directory) {
    this.directory = directory;
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    return directory
        .authenticate(attempt.getName().strip(), String.valueOf(attempt.getCredentials()))
        .map(StaffMember::authentication)
        .orElseThrow(() -> new BadCredentialsException("not recognised"));
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }
}
