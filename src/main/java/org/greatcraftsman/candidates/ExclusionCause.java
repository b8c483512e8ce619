package org.greatcraftsman.candidates;

/** The cause of an exclusion after the freeze. */
public enum ExclusionCause {
  CONSULTATION("征求意见后不再列入"),
  DESK("评选委员会办公室调整"),
  OBJECTION("公示异议成立");

  private final String label;

  ExclusionCause(String label) {
    this.label = label;
  }

  /** The Chinese label. */
  public String label() {
    return label;
  }
}
