package org.greatcraftsman.publicity;

/** The recommending unit's finding on whether the facts that an objection states are true. */
public enum FindingResult {
  TRUE("属实"),
  PARTLY("部分属实"),
  UNTRUE("不属实");

  private final String label;

  FindingResult(String label) {
    this.label = label;
  }

  /** The Chinese label. */
  public String label() {
    return label;
  }
}
