package org.greatcraftsman.nomination.form;

/** Kind of employer (单位性质) of a nominee. */
public enum EmployerKind {
  STATE_ENTERPRISE("国有及国有控股企业"),
  PRIVATE_ENTERPRISE("民营企业"),
  FOREIGN_ENTERPRISE("港澳台及外商投资企业"),
  INSTITUTION("事业单位"),
  GOVERNMENT("党政机关"),
  SOCIAL_ORGANISATION("社会组织"),
  COOPERATIVE("农村集体经济组织、合作社"),
  SELF_EMPLOYED("个体工商户"),
  NONE("无固定用人单位");

  private final String label;

  EmployerKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
