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
 * @param anomalies why; empty when nothing is conspicuous
 * @param experts whose marks are the conspicuous ones, by user id
 */
record MarkAnomalies(Set<Anomaly> anomalies, List<String> experts) {

  /** What is conspicuous. */
  enum Anomaly {
    UNANIMOUS("全部专家打分相同"),
    EXTREME(
        "有低于满分%d%%或高于%d%%的评分"
            .formatted(ExtremeThresholds.LOW_PERCENT, ExtremeThresholds.HIGH_PERCENT)),
    SPREAD("最高分与最低分相差过大");

    private final String label;

    Anomaly(String chinese) {
      this.label = chinese;
    }

    String label() {
      return label;
    }
  }

  /**
   * @param marks all valid marks of a file
   * @param extremes which totals are extreme
   * @param spread from which difference of the highest and the lowest total on they are far apart
   */
  static MarkAnomalies detect(Collection<FileMark> marks, ExtremeThresholds extremes, int spread) {
    int highest = marks.stream().mapToInt(FileMark::total).max().orElse(0);
    int lowest = marks.stream().mapToInt(FileMark::total).min().orElse(0);
    Set<Anomaly> signs = EnumSet.noneOf(Anomaly.class);
    if (marks.size() > 1 && highest == lowest) {
      signs.add(Anomaly.UNANIMOUS);
    }
    if (marks.stream().anyMatch(mark -> extremes.isExtreme(mark.total()))) {
      signs.add(Anomaly.EXTREME);
    }
    if (highest - lowest >= spread) {
      signs.add(Anomaly.SPREAD);
    }
    List<String> experts =
        marks.stream()
            .filter(
                mark ->
                    signs.contains(Anomaly.UNANIMOUS)
                        || extremes.isExtreme(mark.total())
                        || signs.contains(Anomaly.SPREAD)
                            && (mark.total() == highest || mark.total() == lowest))
            .map(FileMark::expert)
            .sorted()
            .toList();
    return new MarkAnomalies(signs, experts);
  }

  boolean isEmpty() {
    return anomalies.isEmpty();
  }

  String description() {
    return anomalies.stream().map(Anomaly::label).collect(Collectors.joining("；"));
  }
}
