package org.greatcraftsman.unit;

/** What kind of unit takes part in a round. */
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

  UnitKind(String chinese, boolean recommends) {
    this.label = chinese;
    this.recommends = recommends;
  }

  /** The kind's name on every page. */
  public String label() {
    return label;
  }

  /** Whether such a unit audits nominations and recommends them to the city federation itself. */
  public boolean recommends() {
    return recommends;
  }

  /** Whether such a unit stands for a place and not for a trade: it takes who has no employer. */
  public boolean isTerritorial() {
    return this == DISTRICT || this == ZONE;
  }
}
