package org.greatcraftsman.nomination;

/** Level of the union at which a nomination is audited, from the bottom to the top (R7). */
public enum AuditLevel {
  NOMINATOR("申报人"),
  EMPLOYER("用人单位工会"),
  GRASSROOTS("基层工会"),
  UNIT("推荐单位工会"),
  FEDERATION("市总工会");

  private final String label;

  AuditLevel(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
