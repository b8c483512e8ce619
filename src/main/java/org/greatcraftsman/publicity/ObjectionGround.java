package org.greatcraftsman.publicity;

/** The category of an objection. */
public enum ObjectionGround {
  CHARACTER("品德"),
  FALSE_FACTS("事迹不实"),
  PROCEDURE("程序"),
  OTHER("其他"),
  /** A complaint about the marks or votes as such, which is not admissible. */
  MARKS("评分或得票高低");

  private final String label;

  ObjectionGround(String label) {
    this.label = label;
  }

  /** The Chinese label. */
  public String label() {
    return label;
  }
}
