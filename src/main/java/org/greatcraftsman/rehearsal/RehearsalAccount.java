package org.greatcraftsman.rehearsal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.greatcraftsman.security.StaffGroup;

/**
 * An account with which a visitor of the rehearsal can log in.
 *
 * @param roles the ids of the person's groups; at least one
 */
record RehearsalAccount(String username, String password, String name, List<String> roles) {

  /** The Chinese heading under which the person is listed. */
  public String category() {
    String role = roles.get(0);
    if (role.startsWith(StaffGroup.ofUnit(""))) {
      return "推荐单位经办人";
    }
    if (role.startsWith(StaffGroup.ofBody(""))) {
      return "征求意见的部门";
    }
    return role.equals(StaffGroup.EXPERTS.id()) ? "评审专家" : "市总工会";
  }

  /**
   * The Chinese titles of the person's fixed groups; empty for unit clerks and consulted bodies,
   * whose names contain it.
   */
  public String duties() {
    return Arrays.stream(StaffGroup.values())
        .filter(group -> roles.contains(group.id()))
        .map(StaffGroup::title)
        .collect(Collectors.joining("、"));
  }
}
