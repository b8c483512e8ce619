package org.greatcraftsman.round;

/** The way by which a person is nominated (R6). */
public enum Channel {
  UNIT("基层单位推荐"),
  ASSOCIATION("专业学会或行业协会推荐"),
  JOINT("职工群众联名推荐"),
  SELF("个人自荐"),
  COMPETITION("技能竞赛选拔");

  private final String label;

  Channel(String chinese) {
    this.label = chinese;
  }

  /** The notice's name of this channel. */
  public String label() {
    return label;
  }
}
