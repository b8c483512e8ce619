package org.greatcraftsman.determination;

/** What a consulted body answered. */
public enum BodyAnswer {
  WAITING("待反馈"),
  NO_OPINION("均无意见"),
  OPINIONS("有意见"),
  NONE_CAME("逾期未反馈");

  private final String chinese;

  BodyAnswer(String chinese) {
    this.chinese = chinese;
  }

  public String chinese() {
    return chinese;
  }
}
