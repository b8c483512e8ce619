package org.greatcraftsman.determination;

/** What becomes of a place that fell empty after an upheld objection (G9). */
public enum Vacancy {
  FILL("递补"),
  LEAVE("空缺");

  private final String chinese;

  Vacancy(String chinese) {
    this.chinese = chinese;
  }

  public String chinese() {
    return chinese;
  }
}
