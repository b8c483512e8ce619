package org.greatcraftsman.determination;

/** The decision on a place that an upheld objection left vacant (G9). */
public enum VacancyDecision {
  FILL("递补"),
  LEAVE("空缺");

  private final String label;

  VacancyDecision(String label) {
    this.label = label;
  }

  /** The Chinese label. */
  public String label() {
    return label;
  }
}
