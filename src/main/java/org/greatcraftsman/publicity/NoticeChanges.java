package org.greatcraftsman.publicity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is different from the notice before.
 *
 * @param left people who were on the notice before and are not on this one
 * @param joined people who moved up
 * @param vacancies places that stay empty
 */
public record NoticeChanges(List<NoticeLine> left, List<NoticeLine> joined, int vacancies) {

  public NoticeChanges {
    left = List.copyOf(left);
    joined = List.copyOf(joined);
  }

  /** Nothing is different: a first notice. */
  public static NoticeChanges none() {
    return new NoticeChanges(List.of(), List.of(), 0);
  }

  static NoticeChanges between(List<NoticeLine> before, List<NoticeLine> after) {
    return new NoticeChanges(
        without(before, after), without(after, before), Math.max(0, before.size() - after.size()));
  }

  private static List<NoticeLine> without(List<NoticeLine> lines, List<NoticeLine> others) {
    Set<String> numbers = others.stream().map(NoticeLine::number).collect(Collectors.toSet());
    return lines.stream().filter(line -> !numbers.contains(line.number())).toList();
  }
}
