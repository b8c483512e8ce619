package org.greatcraftsman.nomination;

/** Status of a nomination. */
public enum NominationStatus {
  SUBMITTED("已受理"),
  EMPLOYER_CONFIRMATION("待用人单位工会确认"),
  GRASSROOTS_AUDIT("待基层工会审核"),
  UNIT_AUDIT("待推荐单位审核"),
  RETURNED("已退回，待修改"),
  FEDERATION_AUDIT("待市总工会审核"),
  OVERDUE("逾期，待市总工会裁定"),
  RECOMMENDED("推荐上报"),
  REJECTED("不予推荐"),
  WITHDRAWN("已撤回");

  private final String label;

  NominationStatus(String label) {
    this.label = label;
  }

  /** The Chinese display name. */
  public String label() {
    return label;
  }

  /** Whether a level of the union has to decide. */
  boolean isAudit() {
    return switch (this) {
      case EMPLOYER_CONFIRMATION, GRASSROOTS_AUDIT, UNIT_AUDIT, FEDERATION_AUDIT -> true;
      default -> false;
    };
  }

  /** Whether the audit of such a nomination is finished. */
  public boolean isSettled() {
    return this == RECOMMENDED || this == REJECTED || this == WITHDRAWN;
  }
}
