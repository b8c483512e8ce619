package org.greatcraftsman.review;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.greatcraftsman.ExpertId;

/**
 * Anomalies among the marks of a file, which is therefore discussed: all totals are equal, one is
 * extreme, or they are far apart.
 *
 * @param anomalies kinds of anomalies; empty if there are none
 * @param experts user ids of the experts with anomalous marks, sorted
 */
record MarkAnomalies(Set<Anomaly> anomalies, List<ExpertId> experts) {

  /** Kind of anomaly. */
  enum Anomaly {
    UNANIMOUS("全部专家打分相同"),
    EXTREME(
        "有低于满分%d%%或高于%d%%的评分"
            .formatted(ExtremeThresholds.LOW_PERCENT, ExtremeThresholds.HIGH_PERCENT)),
    SPREAD("最高分与最低分相差过大");

    private final String label;

    Anomaly(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /**
   * Detects the anomalies among the marks of a file.
   *
   * @param marks all valid marks of the file
   * @param spread smallest difference of the highest and the lowest total that is an anomaly
   */
  static MarkAnomalies detect(Collection<FileMark> marks, ExtremeThresholds extremes, int spread) {
    int highest = marks.stream().mapToInt(FileMark::total).max().orElse(0);
    int lowest = marks.stream().mapToInt(FileMark::total).min().orElse(0);
    Set<Anomaly> anomalies = EnumSet.noneOf(Anomaly.class);
    if (marks.size() > 1 && highest == lowest) {
      anomalies.add(Anomaly.UNANIMOUS);
    }
    if (marks.stream().anyMatch(mark -> extremes.isExtreme(mark.total()))) {
      anomalies.add(Anomaly.EXTREME);
    }
    if (highest - lowest >= spread) {
      anomalies.add(Anomaly.SPREAD);
    }
    List<ExpertId> experts =
        marks.stream()
            .filter(
                mark ->
                    anomalies.contains(Anomaly.UNANIMOUS)
                        || extremes.isExtreme(mark.total())
                        || anomalies.contains(Anomaly.SPREAD)
                            && (mark.total() == highest || mark.total() == lowest))
            .map(FileMark::expert)
            .sorted()
            .toList();
    return new MarkAnomalies(anomalies, experts);
  }

  boolean isEmpty() {
    return anomalies.isEmpty();
  }

  String description() {
    return anomalies.stream().map(Anomaly::label).collect(Collectors.joining("；"));
  }
}
