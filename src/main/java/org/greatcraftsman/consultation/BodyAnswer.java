package org.greatcraftsman.consultation;

/** The answer of a consulted body. */
public enum BodyAnswer {
  WAITING("待反馈"),
  NO_OPINION("均无意见"),
  OPINIONS("有意见"),
  NO_ANSWER("逾期未反馈");

  private final String label;

  BodyAnswer(String label) {
    this.label = label;
  }

  /** The Chinese label. */
  public String label() {
    return label;
  }
}
