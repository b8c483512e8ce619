package org.greatcraftsman.nomination;

/** 性别, as the form asks for it; it is never read by a rule (R3). */
public enum Sex {
  MALE("男"),
  FEMALE("女");

  private final String chinese;

  Sex(String chinese) {
    this.chinese = chinese;
  }

  public String chinese() {
    return chinese;
  }
}
