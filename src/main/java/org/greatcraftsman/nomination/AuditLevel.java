package org.greatcraftsman.nomination;

/** The union levels through which a nomination goes upward (R7). */
public enum AuditLevel {
  NOMINATOR("申报人"),
  EMPLOYER("用人单位工会"),
  GRASSROOTS("基层工会"),
  UNIT("推荐单位工会"),
  FEDERATION("市总工会");

  private final String label;

  AuditLevel(String chinese) {
    this.label = chinese;
  }

  public String label() {
    return label;
  }
}
