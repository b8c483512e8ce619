package org.greatcraftsman.nomination.form;

/** 性别, as the form asks for it; it is never read by a rule (R3). */
public enum Sex {
  MALE("男"),
  FEMALE("女");

  private final String label;

  Sex(String chinese) {
    this.label = chinese;
  }

  public String label() {
    return label;
  }
}
