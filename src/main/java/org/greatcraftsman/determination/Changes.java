package org.greatcraftsman.determination;

import java.util.List;

/**
 * What is different between two versions of the list.
 *
 * @param since the version before; 0 when there is none
 * @param joined numbers that came in, by place
 * @param left numbers that went out, by place
 */
public record Changes(int since, List<String> joined, List<String> left) {

  public Changes {
    joined = List.copyOf(joined);
    left = List.copyOf(left);
  }

  static Changes none() {
    return new Changes(0, List.of(), List.of());
  }

  static Changes between(ListVersion before, ListVersion after) {
    return new Changes(before.version(), notIn(after, before), notIn(before, after));
  }

  private static List<String> notIn(ListVersion one, ListVersion other) {
    return one.entries().stream()
        .map(ListEntry::number)
        .filter(number -> !other.numbers().contains(number))
        .toList();
  }
}
