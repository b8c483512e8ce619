package org.greatcraftsman.determination;

import java.util.List;
import org.greatcraftsman.NominationNumber;

/**
 * The changes between two versions of the list.
 *
 * @param sinceVersion the earlier version; 0 if there is none
 * @param added the numbers that are only on the later version, by place
 * @param removed the numbers that are only on the earlier version, by place
 */
public record ListChanges(
    int sinceVersion, List<NominationNumber> added, List<NominationNumber> removed) {

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

  private static List<NominationNumber> notIn(ListVersion version, ListVersion other) {
    return version.entries().stream()
        .map(ListEntry::number)
        .filter(number -> !other.numbers().contains(number))
        .toList();
  }
}
