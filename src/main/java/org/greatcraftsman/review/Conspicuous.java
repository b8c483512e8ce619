package org.greatcraftsman.review;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Marks of one file that the office talks about before they count: all the same, one of them
 * extreme, or far apart.
 *
 * @param signs why; empty when nothing is conspicuous
 * @param experts whose marks are the conspicuous ones, by user id
 */
record Conspicuous(Set<Sign> signs, List<String> experts) {

  /** What is conspicuous. */
  enum Sign {
    UNANIMOUS("全部专家打分相同"),
    EXTREME("有低于满分%d%%或高于%d%%的评分".formatted(Extremes.LOW, Extremes.HIGH)),
    SPREAD("最高分与最低分相差过大");

    private final String chinese;

    Sign(String chinese) {
      this.chinese = chinese;
    }

    String chinese() {
      return chinese;
    }
  }

  /**
   * @param marks all valid marks of a file
   * @param extremes which totals are extreme
   * @param spread from which difference of the highest and the lowest total on they are far apart
   */
  static Conspicuous among(Collection<FileMark> marks, Extremes extremes, int spread) {
    int highest = marks.stream().mapToInt(FileMark::total).max().orElse(0);
    int lowest = marks.stream().mapToInt(FileMark::total).min().orElse(0);
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    if (marks.size() > 1 && highest == lowest) {
      signs.add(Sign.UNANIMOUS);
    }
    if (marks.stream().anyMatch(mark -> extremes.contain(mark.total()))) {
      signs.add(Sign.EXTREME);
    }
    if (highest - lowest >= spread) {
      signs.add(Sign.SPREAD);
    }
    List<String> experts =
        marks.stream()
            .filter(
                mark ->
                    signs.contains(Sign.UNANIMOUS)
                        || extremes.contain(mark.total())
                        || signs.contains(Sign.SPREAD)
                            && (mark.total() == highest || mark.total() == lowest))
            .map(FileMark::expert)
            .sorted()
            .toList();
    return new Conspicuous(signs, experts);
  }

  boolean isNothing() {
    return signs.isEmpty();
  }

  String words() {
    return signs.stream().map(Sign::chinese).collect(Collectors.joining("；"));
  }
}
