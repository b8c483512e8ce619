package org.greatcraftsman.determination;

/** What becomes of a place that fell empty after an upheld objection (G9). */
public enum VacancyDecision {
  FILL("递补"),
  LEAVE("空缺");

  private final String label;

  VacancyDecision(String chinese) {
    this.label = chinese;
  }

  public String label() {
    return label;
  }
}
