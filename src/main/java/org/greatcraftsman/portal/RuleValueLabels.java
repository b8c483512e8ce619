package org.greatcraftsman.portal;

import java.util.Optional;
import org.greatcraftsman.round.RulePack;

/** The Chinese labels of the values in a rule pack. */
final class RuleValueLabels {

  private RuleValueLabels() {}

  static String selfNominationReceiver(String code) {
    return switch (code) {
      case "EMPLOYER_UNION" -> "由用人单位工会确认";
      case "DISTRICT_UNION" -> "由所在区工会受理";
      default -> code;
    };
  }

  static String belowMinimum(RulePack.Consequence consequence) {
    return switch (consequence) {
      case REMINDER -> "提醒";
      case EXPLANATION -> "书面说明";
      case WAIVER -> "记录豁免";
    };
  }

  static String listKind(RulePack.ListKind kind) {
    return switch (kind) {
      case UNIT -> "各推荐单位名单";
      case VOTE_LIST -> "投票名单";
      case CANDIDATES -> "候选人名单";
      case WINNERS -> "建议名单";
    };
  }

  static String tieBreak(RulePack.TieBreak tie) {
    return switch (tie) {
      case EXPERT_POINTS -> "专家评审得分";
      case CRITERION_2 -> "第二组评审标准得分";
      case CRITERION_4 -> "第四组评审标准得分";
      case VOTES -> "票数";
      case LOT -> "评分前抽定的签号";
    };
  }

  /** The label of a range of people; an empty bound does not limit it. */
  static String range(Optional<Integer> minimum, Optional<Integer> maximum) {
    if (minimum.isPresent() && maximum.isPresent()) {
      return minimum.get() + "至" + maximum.get() + "人";
    }
    return minimum
        .map(least -> "不少于" + least + "人")
        .or(() -> maximum.map(most -> "不多于" + most + "人"))
        .orElse("不设上下限");
  }

  static String ballotPeriod(RulePack.BallotPeriod period) {
    return switch (period) {
      case DAY -> "每天一票";
      case ROUND -> "整届一票";
    };
  }

  static String voteConversion(RulePack.VoteConversion conversion) {
    return switch (conversion) {
      case RANK_PERCENTILE -> "按得票名次的百分位折算，同票取平均名次";
      case SHARE_OF_MAXIMUM -> "按占最高票数的比例折算";
      case CAPPED_MEAN -> "按封顶平均值折算";
    };
  }
}
