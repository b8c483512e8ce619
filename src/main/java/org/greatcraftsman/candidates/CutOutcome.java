package org.greatcraftsman.candidates;

/** The outcome of the cut to the candidates for one nominee. */
public enum CutOutcome {
  CANDIDATE("进入候选人名单"),
  BEHIND("专家得分未进入候选人名额"),
  TOO_FEW_MARKS("有效评分份数不足，不参加排序");

  private final String label;

  CutOutcome(String label) {
    this.label = label;
  }

  /** The Chinese label. */
  public String label() {
    return label;
  }
}
