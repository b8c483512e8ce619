package org.greatcraftsman.candidates;

/** What became of a file of the vote list at the cut to the candidates. */
public enum CutOutcome {
  CANDIDATE("进入候选人名单"),
  BEHIND("专家得分未进入候选人名额"),
  TOO_FEW_MARKS("有效评分份数不足，不参加排序");

  private final String label;

  CutOutcome(String chinese) {
    this.label = chinese;
  }

  public String label() {
    return label;
  }
}
