package org.greatcraftsman.portal;

import java.util.Collection;
import java.util.stream.Collectors;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.round.Channel;
import org.greatcraftsman.round.Deadline;
import org.greatcraftsman.round.Round;
import org.greatcraftsman.round.RulePack;
import org.greatcraftsman.unit.UnitKind;

/** Formats a rule pack as a readable page in Chinese. */
final class RulePackPresenter {

  private final RulePack pack;
  private final PublishedRules.Builder builder;

  private RulePackPresenter(RulePack pack) {
    this.pack = pack;
    this.builder = new PublishedRules.Builder(pack.sources());
  }

  static PublishedRules present(Round round, RulePack pack) {
    RulePackPresenter presenter = new RulePackPresenter(pack);
    presenter.office();
    presenter.dates();
    presenter.nomination();
    presenter.lists();
    presenter.vote();
    presenter.review();
    presenter.industries();
    presenter.recommendingUnits();
    presenter.afterwards();
    return new PublishedRules(round.packVersion(), round.packHash(), presenter.builder.sections());
  }

  private void office() {
    RulePack.Organiser office = pack.office();
    builder
        .section("组织机构")
        .line("评选活动", pack.title(), "title")
        .line("授予称号", pack.honour(), "honour")
        .line("主办单位", office.organiser(), "office.organiser")
        .line("承办部门", office.desk(), "office.desk")
        .line("建议名单由谁拟定", office.selectionOffice(), "office.selectionOffice")
        .line("建议名单由谁审定", office.approver(), "office.approver")
        .line("联系电话", office.phone(), "office.phone")
        .line("电子邮箱", office.email(), "office.email");
  }

  private void dates() {
    builder.section("启动时公布的日程");
    pack.schedule()
        .instants()
        .forEach(
            (deadline, at) ->
                builder.line(
                    deadline.label(),
                    OfficeTime.formatDateTime(at),
                    "schedule." + toCamelCase(deadline)));
  }

  private void nomination() {
    RulePack.Nominations rules = pack.nominations();
    String at = "nominations.";
    builder
        .section("推荐申报")
        .line("参评对象的限制", "不受年龄、性别、学历、职级、技能等级、荣誉基础等条件限制", "R3")
        .line(
            "推荐渠道", joined(rules.channels().stream().map(Channel::label).toList()), at + "channels")
        .line("联名推荐最少人数", rules.jointNominators() + "人", at + "jointNominators")
        .line(
            "同一人从多个渠道推荐",
            rules.oneFileAPerson() ? "合并为一份材料，保留全部推荐来源" : "分别受理",
            at + "oneFileAPerson")
        .line(
            "有用人单位的自荐人",
            RuleValueLabels.selfNominationReceiver(rules.employedSelfNomineeGoesTo()),
            at + "employedSelfNomineeGoesTo")
        .line(
            "其他自荐人",
            RuleValueLabels.selfNominationReceiver(rules.otherSelfNomineeGoesTo()),
            at + "otherSelfNomineeGoesTo")
        .line(
            "往届获评者",
            rules.earlierWinnersMayStand() ? "可以再次参评" : "不再参评",
            at + "earlierWinnersMayStand")
        .line(
            "推荐排序",
            rules.unitRanksItsNominees() ? "推荐单位对本单位人选排序，推荐人数不设上限" : "不排序",
            at + "unitRanksItsNominees")
        .line("简要事迹字数", "不超过" + rules.shortDeedsLength() + "字", at + "shortDeedsLength")
        .line("主要事迹字数", "不超过" + rules.deedsLength() + "字", at + "deedsLength")
        .line("各区、开发区及产业工会最少推荐", pack.unitMinimums().union() + "人", "unitMinimums.union")
        .line(
            "各委办局及大型企事业单位最少推荐",
            pack.unitMinimums().bureauOrEnterprise() + "人",
            "unitMinimums.bureauOrEnterprise")
        .line(
            "推荐人数不足",
            joined(
                pack.unitMinimums().belowMinimum().stream()
                    .map(RuleValueLabels::belowMinimum)
                    .toList()),
            "unitMinimums.belowMinimum");
  }

  private void lists() {
    RulePack.Sizes sizes = pack.sizes();
    builder
        .section("名单规模和一线职工比例")
        .line("投票名单", sizes.voteList() + "人", "sizes.voteList")
        .line("候选人", sizes.candidates() + "人", "sizes.candidates")
        .line("建议名单", sizes.winners() + "人", "sizes.winners")
        .line("一线职工比例", "不低于" + pack.frontline().percent() + "%", "frontline.percent")
        .line(
            "必须达到比例的名单",
            joined(pack.frontline().bindsOn().stream().map(RuleValueLabels::listKind).toList()),
            "frontline.bindsOn")
        .line(
            "低于比例时提示的名单",
            joined(pack.frontline().warnsOn().stream().map(RuleValueLabels::listKind).toList()),
            "frontline.warnsOn")
        .line("专家评审所占权重", pack.weights().expertPercent() + "%", "weights.expertPercent")
        .line("网络投票所占权重", pack.weights().votePercent() + "%", "weights.votePercent")
        .line(
            "得分相同时依次比较",
            joined(pack.tieBreaks().stream().map(RuleValueLabels::tieBreak).toList()),
            "tieBreaks");
  }

  private void vote() {
    RulePack.Ballots ballots = pack.ballots();
    builder
        .section("网络投票")
        .line("每人可投", RuleValueLabels.ballotPeriod(ballots.period()), "ballots.period")
        .line("每票最少选择", ballots.minimumChoices() + "人", "ballots.minimumChoices")
        .line("每票最多选择", ballots.maximumChoices() + "人", "ballots.maximumChoices")
        .line(
            "票数公布",
            ballots.totalsAfterScoring() ? "评审结束后公布，期间不公布" : "随时公布",
            "ballots.totalsAfterScoring")
        .line(
            "票数折算为百分制",
            RuleValueLabels.voteConversion(pack.votePoints().conversion()),
            "votePoints.conversion")
        .line(
            "得分显示",
            "全程精确计算，仅显示时保留" + pack.votePoints().displayDecimals() + "位小数",
            "votePoints.displayDecimals");
  }

  private void review() {
    RulePack.ExpertMarks marks = pack.expertMarks();
    String at = "expertMarks.";
    builder.section("专家评审");
    marks
        .criteria()
        .forEach(group -> builder.line(group.name(), group.maximum() + "分", at + "criteria"));
    builder
        .line("评审团人数", marks.panelSize() + "人", at + "panelSize")
        .line("每位专家评审材料", "最多" + pack.panel().maximumFiles() + "份", "panel.maximumFiles")
        .line("每位专家担任评审", "最多" + pack.panel().maximumTerms() + "届", "panel.maximumTerms")
        .line("利益关系回溯", pack.panel().conflictYears() + "年", "panel.conflictYears")
        .line("专家签署承诺", pack.panel().statementHours() + "小时内", "panel.statementHours")
        .line(
            "评分须评议",
            "全部相同、有极端分或高低相差" + pack.panel().discussionSpread() + "分以上",
            "panel.discussionSpread")
        .line("评议时限", "评审截止后" + pack.panel().discussionHours() + "小时内", "panel.discussionHours")
        .line("每份材料评审专家", marks.marksPerFile() + "人", at + "marksPerFile")
        .line("每份材料最少有效评分", marks.minimumMarks() + "份", at + "minimumMarks")
        .line("去掉最高分", marks.dropHighest() + "个", at + "dropHighest")
        .line("去掉最低分", marks.dropLowest() + "个", at + "dropLowest")
        .line(
            "专家所评材料不同时",
            marks.normaliseWhenFilesDiffer() ? "校正各专家的评分尺度，校正前后的分数一并公布" : "不作校正",
            at + "normaliseWhenFilesDiffer")
        .line("专家评分时能否看到票数", marks.expertsSeeVotes() ? "能" : "不能", at + "expertsSeeVotes");
  }

  private void industries() {
    builder.section("行业和工种分布（建议名单人数）");
    pack.industries()
        .forEach(
            industry ->
                builder.line(
                    industry.name()
                        + "（"
                        + joined(industry.jobs().stream().map(RulePack.JobType::name).toList())
                        + "）",
                    industry.minimum() + "至" + industry.maximum() + "人",
                    "industries"));
  }

  private void recommendingUnits() {
    RulePack.UnitQuotas quotas = pack.unitQuotas();
    builder.section("推荐单位的入选名额（建议名单人数）");
    if (quotas.kinds().isEmpty()) {
      builder.line("各类推荐单位", "不设上下限", "unitQuotas.kinds");
    }
    quotas
        .kinds()
        .forEach(
            quota ->
                builder.line(
                    "各" + UnitKind.valueOf(quota.kind().name()).label() + "推荐的人选",
                    RuleValueLabels.range(quota.minimum(), quota.maximum()),
                    "unitQuotas.kinds"));
    if (quotas.units().isEmpty()) {
      builder.line("各推荐单位", "不设上下限", "unitQuotas.units");
    }
    quotas
        .units()
        .forEach(
            quota ->
                builder.line(
                    quota.name() + "推荐的人选",
                    RuleValueLabels.range(quota.minimum(), quota.maximum()),
                    "unitQuotas.units"));
  }

  private void afterwards() {
    builder.section("征求意见、公示、异议和命名");
    pack.consultation()
        .forEach(
            body ->
                builder.line(
                    "征求" + body.name() + "意见",
                    joined(body.kinds().stream().map(PersonKindLabels::label).toList()),
                    "consultation"));
    builder
        .line("公示时间", "不少于" + pack.publicity().workingDays() + "个工作日", "publicity.workingDays")
        .line("公示地点", joined(pack.publicity().places()), "publicity.places")
        .line(
            "异议答复",
            "受理后" + pack.objections().answerWorkingDays() + "个工作日内",
            "objections.answerWorkingDays")
        .line(
            "异议须实名",
            pack.objections().realNameRequired() ? "是" : "否",
            "objections.realNameRequired")
        .line(
            "异议须附证据",
            pack.objections().evidenceRequired() ? "是" : "否",
            "objections.evidenceRequired")
        .line("异议成立后", "本人退出，在已确定的候选人中重新计算名单", "objections.selectAgainOver")
        .line("空出的名额是否递补", "由" + pack.office().approver() + "决定", "objections.refillDecidedBy")
        .line("每人奖金", pack.award().bonusYuan().toPlainString() + "元", "award.bonusYuan")
        .line("授奖仪式", pack.award().ceremony(), "award.ceremony")
        .line("宣传媒体", joined(pack.award().media()), "award.media")
        .line("任务到期前提醒", "提前" + pack.reminders().leadDays() + "天", "reminders.leadDays");
  }

  private static String toCamelCase(Deadline deadline) {
    String[] words = deadline.name().toLowerCase(java.util.Locale.ROOT).split("_");
    StringBuilder name = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
    }
    return name.toString();
  }

  private static String joined(Collection<String> words) {
    return words.stream().collect(Collectors.joining("、"));
  }
}
