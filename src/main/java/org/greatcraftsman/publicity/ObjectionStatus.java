package org.greatcraftsman.publicity;

/** The status of an objection, in the order of the steps. */
public enum ObjectionStatus {
  FILED("待受理"),
  ADMITTED("已受理，正在核查"),
  INVESTIGATED("已核查，待裁定"),
  DECIDED("已有结论，待答复"),
  SETTLED("已办结");

  private final String label;

  ObjectionStatus(String label) {
    this.label = label;
  }

  /** The Chinese label. */
  public String label() {
    return label;
  }
}
