package org.greatcraftsman.rehearsal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.greatcraftsman.security.StaffGroup;

/**
 * An account with which a visitor of the rehearsal can log in.
 *
 * @param roles the groups the person belongs to
 */
record RehearsalAccount(String username, String password, String name, List<String> roles) {

  /** Under which heading the person is listed. */
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

  /** What the office calls the person's groups; empty where the name says it already. */
  public String duties() {
    return Arrays.stream(StaffGroup.values())
        .filter(group -> roles.contains(group.id()))
        .map(StaffGroup::title)
        .collect(Collectors.joining("、"));
  }
}
