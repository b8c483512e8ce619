package org.greatcraftsman.round;

/** The stages of a round, in their order. */
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

  Stage(String chinese) {
    this.label = chinese;
  }

  /** The stage's name on every page. */
  public String label() {
    return label;
  }

  /**
   * Whether a round may go from this stage to that one: forward, and from the approval or the
   * publicity back to the determination or the approval when an objection is upheld or the list is
   * sent back.
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
