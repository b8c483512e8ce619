package org.greatcraftsman.security;

/**
 * The fixed staff groups. In addition, each recommending unit and each consulted body has a group.
 */
public enum StaffGroup {
  FEDERATION_OFFICE("federation-office", "市总工会经济技术劳动保护部"),
  EXPERTS("experts", "评审专家"),
  DISCIPLINE_INSPECTION("discipline-inspection", "纪检监察"),
  CHAIRMAN_OFFICE("chairman-office", "主席办公会"),
  PUBLICITY_DESK("publicity-desk", "宣传"),
  FINANCE_DESK("finance-desk", "财务"),
  AUDITORS("auditors", "审计"),
  ADMINISTRATORS("camunda-admin", "系统管理员");

  private final String id;
  private final String title;

  StaffGroup(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** The group id in the engine, which is also the authority in Spring Security. */
  public String id() {
    return id;
  }

  /** The Chinese title. */
  public String title() {
    return title;
  }

  /** Returns the group id of the clerks of a recommending unit. */
  public static String ofUnit(String code) {
    return "unit-" + code;
  }

  /** Returns the group id of a consulted body, such as the tax authority. */
  public static String ofBody(String code) {
    return "body-" + code;
  }
}
