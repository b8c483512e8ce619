package org.greatcraftsman.consultation;

/** What a consulted body answered. */
public enum BodyAnswer {
  WAITING("待反馈"),
  NO_OPINION("均无意见"),
  OPINIONS("有意见"),
  NO_ANSWER("逾期未反馈");

  private final String label;

  BodyAnswer(String chinese) {
    this.label = chinese;
  }

  public String label() {
    return label;
  }
}
