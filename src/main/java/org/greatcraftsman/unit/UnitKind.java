package org.greatcraftsman.unit;

/** The kind of a trade union organisation or society. */
public enum UnitKind {
  DISTRICT("区工会", true),
  ZONE("开发区工会", true),
  INDUSTRY_UNION("市直产业工会", true),
  BUREAU("委办局工会", true),
  ENTERPRISE("大型企事业单位工会", true),
  GRASSROOTS("基层工会", false),
  SOCIETY("专业学会、行业协会", false);

  private final String label;
  private final boolean recommends;

  UnitKind(String label, boolean recommends) {
    this.label = label;
    this.recommends = recommends;
  }

  /** The Chinese label. */
  public String label() {
    return label;
  }

  /** True if a unit of this kind audits nominations and recommends them to the city federation. */
  public boolean recommends() {
    return recommends;
  }

  /**
   * True if a unit of this kind represents an area and not an industry. Such a unit accepts
   * nominees without an employer.
   */
  public boolean isTerritorial() {
    return this == DISTRICT || this == ZONE;
  }
}
