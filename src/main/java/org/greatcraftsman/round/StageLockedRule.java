package org.greatcraftsman.round;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The parts of a rule pack that are locked from a stage on, because the round has applied them by
 * then.
 */
enum StageLockedRule {
  ID("名称", Stage.NOMINATION, RulePack::id),
  EDITION("届次", Stage.NOMINATION, RulePack::edition),
  SCHEDULE("时间安排（请用“调整时间”）", Stage.NOMINATION, RulePack::schedule),
  NOMINATIONS("推荐办法", Stage.SHORTLISTING, RulePack::nominations),
  UNIT_MINIMUMS("单位推荐名额", Stage.SHORTLISTING, RulePack::unitMinimums),
  VOTE_LIST("投票名单人数", Stage.VOTING_AND_REVIEW, rules -> rules.sizes().voteList()),
  BALLOTS("投票办法", Stage.VOTING_AND_REVIEW, RulePack::ballots),
  VOTE_POINTS("得票折算办法", Stage.VOTING_AND_REVIEW, RulePack::votePoints),
  MARKS("评分办法", Stage.VOTING_AND_REVIEW, RulePack::expertMarks),
  PANEL("评审团办法", Stage.VOTING_AND_REVIEW, RulePack::panel),
  WEIGHTS("权重", Stage.VOTING_AND_REVIEW, RulePack::weights),
  TIES("并列规则", Stage.VOTING_AND_REVIEW, RulePack::tieBreaks),
  SIZES("名额", Stage.VOTING_AND_REVIEW, RulePack::sizes),
  FRONTLINE("一线职工比例", Stage.VOTING_AND_REVIEW, RulePack::frontline),
  INDUSTRIES("行业与工种名额", Stage.VOTING_AND_REVIEW, RulePack::industries),
  UNIT_QUOTAS("推荐单位的入选名额", Stage.VOTING_AND_REVIEW, RulePack::unitQuotas),
  CONSULTATION("征求意见单位", Stage.APPROVAL, RulePack::consultation),
  PUBLICITY("公示办法", Stage.PUBLICITY, RulePack::publicity),
  OBJECTIONS("异议办法", Stage.PUBLICITY, RulePack::objections),
  AWARD("奖励办法", Stage.CLOSED, RulePack::award);

  private final String label;
  private final Stage lockedFrom;
  private final Function<RulePack, Object> value;

  StageLockedRule(String label, Stage lockedFrom, Function<RulePack, Object> value) {
    this.label = label;
    this.lockedFrom = lockedFrom;
    this.value = value;
  }

  /** The Chinese labels of the parts that are locked in the given stage and differ. */
  static List<String> changedBetween(RulePack inForce, RulePack revised, Stage stage) {
    List<String> labels = new ArrayList<>();
    for (StageLockedRule rule : values()) {
      if (stage.compareTo(rule.lockedFrom) >= 0
          && !rule.value.apply(inForce).equals(rule.value.apply(revised))) {
        labels.add(rule.label);
      }
    }
    return labels;
  }
}
