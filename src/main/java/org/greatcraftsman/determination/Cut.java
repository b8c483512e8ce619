package org.greatcraftsman.determination;

/** What became of a file of the vote list at the cut to the candidates. */
public enum Cut {
  CANDIDATE("进入候选人名单"),
  BEHIND("专家得分未进入候选人名额"),
  TOO_FEW_MARKS("有效评分份数不足，不参加排序");

  private final String chinese;

  Cut(String chinese) {
    this.chinese = chinese;
  }

  public String chinese() {
    return chinese;
  }
}
