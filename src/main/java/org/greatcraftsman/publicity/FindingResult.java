package org.greatcraftsman.publicity;

/** What the recommending unit found about the facts of an objection. */
public enum FindingResult {
  TRUE("属实"),
  PARTLY("部分属实"),
  UNTRUE("不属实");

  private final String label;

  FindingResult(String chinese) {
    this.label = chinese;
  }

  public String label() {
    return label;
  }
}
