package org.greatcraftsman.nomination.form;

/** Sex (性别) of a nominee. No rule reads it (R3). */
public enum Sex {
  MALE("男"),
  FEMALE("女");

  private final String label;

  Sex(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
