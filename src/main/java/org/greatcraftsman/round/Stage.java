package org.greatcraftsman.round;

/** The stages of a round, in order. */
public enum Stage {
  NOMINATION("基层推荐"),
  SHORTLISTING("汇总筛选"),
  VOTING_AND_REVIEW("网络投票及专家评审"),
  DETERMINATION("审定建议名单"),
  APPROVAL("主席办公会审定"),
  PUBLICITY("公示"),
  NAMING("命名通报"),
  CLOSED("已结束");

  private final String label;

  Stage(String label) {
    this.label = label;
  }

  /** The Chinese label. */
  public String label() {
    return label;
  }

  /**
   * True if a round may move from this stage to the given one. It may move forward to any stage. If
   * the list is sent back or an objection is upheld, it may return from the approval to the
   * determination, and from the publicity to the determination or the approval.
   */
  boolean canTransitionTo(Stage next) {
    if (next.ordinal() > ordinal()) {
      return true;
    }
    return switch (this) {
      case APPROVAL -> next == DETERMINATION;
      case PUBLICITY -> next == DETERMINATION || next == APPROVAL;
      default -> false;
    };
  }
}
