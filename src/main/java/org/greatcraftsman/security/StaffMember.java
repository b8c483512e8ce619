package org.greatcraftsman.security;

import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/**
 * A person who works with the system after logging in.
 *
 * @param id what the person types at the login; also the assignee of the person's tasks
 * @param name what others call the person
 * @param groups the ids of the groups the person belongs to, see {@link StaffGroup}
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

  /** Whether the person belongs to this group. */
  public boolean belongsTo(StaffGroup group) {
    return groups.contains(group.id());
  }

  /** The person as Spring Security knows someone who has logged in: each group is an authority. */
  public Authentication authentication() {
    return UsernamePasswordAuthenticationToken.authenticated(
        this, null, AuthorityUtils.createAuthorityList(groups));
  }
}
