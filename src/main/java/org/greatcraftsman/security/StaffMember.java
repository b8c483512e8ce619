package org.greatcraftsman.security;

import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/**
 * An authenticated member of staff.
 *
 * @param id the user id, which is also the assignee of the person's tasks
 * @param name the display name
 * @param groups the ids of the person's groups, see {@link StaffGroup}
 */
public record StaffMember(String id, String name, List<String> groups)
    implements AuthenticatedPrincipal, java.io.Serializable {

  public StaffMember {
    groups = List.copyOf(groups);
  }

  @Override
  public String getName() {
    return id;
  }

  /** True if the person belongs to the given group. */
  public boolean belongsTo(StaffGroup group) {
    return groups.contains(group.id());
  }

  /** Returns the authentication for Spring Security, with each group as an authority. */
  public Authentication authentication() {
    return UsernamePasswordAuthenticationToken.authenticated(
        this, null, AuthorityUtils.createAuthorityList(groups));
  }
}
