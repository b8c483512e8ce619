package org.greatcraftsman.publicity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.greatcraftsman.NominationNumber;

/**
 * The differences between a notice and the previous one.
 *
 * @param left the people who are on the previous notice only
 * @param joined the people who are on the new notice only
 * @param vacancies the number of places that stay empty
 */
public record NoticeChanges(List<NoticeLine> left, List<NoticeLine> joined, int vacancies) {

  public NoticeChanges {
    left = List.copyOf(left);
    joined = List.copyOf(joined);
  }

  /** No changes, as for a first notice. */
  public static NoticeChanges none() {
    return new NoticeChanges(List.of(), List.of(), 0);
  }

  static NoticeChanges between(List<NoticeLine> before, List<NoticeLine> after) {
    return new NoticeChanges(
        without(before, after), without(after, before), Math.max(0, before.size() - after.size()));
  }

  private static List<NoticeLine> without(List<NoticeLine> lines, List<NoticeLine> others) {
    Set<NominationNumber> numbers =
        others.stream().map(NoticeLine::number).collect(Collectors.toSet());
    return lines.stream().filter(line -> !numbers.contains(line.number())).toList();
  }
}
