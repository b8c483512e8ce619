package org.greatcraftsman.determination;

import java.util.List;

/**
 * What is different between two versions of the list.
 *
 * @param sinceVersion the version before; 0 when there is none
 * @param added numbers that came in, by place
 * @param removed numbers that went out, by place
 */
public record ListChanges(int sinceVersion, List<String> added, List<String> removed) {

  public ListChanges {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
  }

  static ListChanges none() {
    return new ListChanges(0, List.of(), List.of());
  }

  static ListChanges between(ListVersion before, ListVersion after) {
    return new ListChanges(before.version(), notIn(after, before), notIn(before, after));
  }

  private static List<String> notIn(ListVersion one, ListVersion other) {
    return one.entries().stream()
        .map(ListEntry::number)
        .filter(number -> !other.numbers().contains(number))
        .toList();
  }
}
