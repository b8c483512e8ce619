package org.greatcraftsman.publicity;

/** How an objection ended. */
public enum ObjectionOutcome {
  NOT_ADMITTED("不予受理"),
  UPHELD("异议成立"),
  NOT_UPHELD("异议不成立"),
  WITHDRAWN("异议人撤回");

  private final String label;

  ObjectionOutcome(String chinese) {
    this.label = chinese;
  }

  public String label() {
    return label;
  }
}
