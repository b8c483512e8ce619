package org.greatcraftsman.round;

/** The channel through which a person is nominated (R6). */
public enum Channel {
  UNIT("基层单位推荐"),
  ASSOCIATION("专业学会或行业协会推荐"),
  JOINT("职工群众联名推荐"),
  SELF("个人自荐"),
  COMPETITION("技能竞赛选拔");

  private final String label;

  Channel(String label) {
    this.label = label;
  }

  /** The Chinese label, as the notice of the round names the channel. */
  public String label() {
    return label;
  }
}
