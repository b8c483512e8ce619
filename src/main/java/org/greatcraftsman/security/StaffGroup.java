package org.greatcraftsman.security;

/** The groups that every selection has, beside one for each unit and each consulted body. */
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

  /** The id in the engine and the authority in Spring Security. */
  public String id() {
    return id;
  }

  /** What the office calls it. */
  public String title() {
    return title;
  }

  /** The group of a recommending unit's clerks. */
  public static String ofUnit(String code) {
    return "unit-" + code;
  }

  /** The group of a consulted body, such as the tax office. */
  public static String ofBody(String code) {
    return "body-" + code;
  }
}
