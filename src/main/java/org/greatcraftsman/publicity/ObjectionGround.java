package org.greatcraftsman.publicity;

/** What an objection is about. */
public enum ObjectionGround {
  CHARACTER("品德"),
  FALSE_FACTS("事迹不实"),
  PROCEDURE("程序"),
  OTHER("其他"),
  /** A complaint about marks or votes as such; it is not admissible. */
  MARKS("评分或得票高低");

  private final String label;

  ObjectionGround(String chinese) {
    this.label = chinese;
  }

  public String label() {
    return label;
  }
}
