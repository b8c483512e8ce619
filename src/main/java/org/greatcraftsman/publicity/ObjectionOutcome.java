package org.greatcraftsman.publicity;

/** The outcome of an objection. */
public enum ObjectionOutcome {
  NOT_ADMITTED("不予受理"),
  UPHELD("异议成立"),
  NOT_UPHELD("异议不成立"),
  WITHDRAWN("异议人撤回");

  private final String label;

  ObjectionOutcome(String label) {
    this.label = label;
  }

  /** The Chinese label. */
  public String label() {
    return label;
  }
}
