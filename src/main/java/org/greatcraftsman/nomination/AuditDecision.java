package org.greatcraftsman.nomination;

/** Kind of act in the audit of a nomination. */
public enum AuditDecision {
  AGREED("同意"),
  RETURNED("退回修改"),
  RETURNED_TO_PREVIOUS("退回上一级"),
  REJECTED("不予推荐"),
  CORRECTED("修改后重新报送"),
  EXTENDED("延期"),
  WITHDRAWN("撤回");

  private final String label;

  AuditDecision(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
