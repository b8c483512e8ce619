package org.greatcraftsman.desk;

import java.util.Map;
import org.greatcraftsman.review.Panel;
import org.greatcraftsman.security.StaffDirectory;
import org.greatcraftsman.security.StaffMember;
import org.springframework.stereotype.Component;

/** What the acts of the ledger are called in Chinese; an act without a word is shown as it is. */
@Component("ledgerWords")
class LedgerWords {

  private static final Map<String, String> ACTS =
      Map.ofEntries(
          Map.entry("round.opened", "启动评选"),
          Map.entry("round.stage-entered", "进入新阶段"),
          Map.entry("round.deadline-moved", "调整时间节点"),
          Map.entry("round.rules-revised", "修订规则"),
          Map.entry("nomination.submitted", "受理申报"),
          Map.entry("nomination.source-added", "并入推荐来源"),
          Map.entry("nomination.attachment-added", "添加附件"),
          Map.entry("nomination.audited", "审核申报"),
          Map.entry("nomination.corrected", "修改申报"),
          Map.entry("nomination.settled", "办结申报"),
          Map.entry("unit.under-minimum", "推荐人数不足"),
          Map.entry("unit.shortfall-explained", "说明人数不足"),
          Map.entry("unit.shortfall-sent-back", "退回人数不足的说明"),
          Map.entry("unit.shortfall-decided", "裁定人数不足"),
          Map.entry("shortlist.lots-drawn", "抽签"),
          Map.entry("shortlist.proposed", "生成投票名单"),
          Map.entry("shortlist.swapped", "调整投票名单"),
          Map.entry("shortlist.confirmed", "确认投票名单"),
          Map.entry("voting.opened", "开启投票箱"),
          Map.entry("voting.daySealed", "封存当日选票"),
          Map.entry("voting.closed", "关闭投票箱"),
          Map.entry("voting.quarantineProposed", "提出隔离可疑选票"),
          Map.entry("voting.quarantineDecided", "复核可疑选票"),
          Map.entry("voting.tallied", "计票"),
          Map.entry("review.opened", "开始评审"),
          Map.entry("review.panel-drawn", "抽取评审团"),
          Map.entry("review.panel-committed", "公布抽签承诺"),
          Map.entry("review.pool-frozen", "冻结专家库、公布种子"),
          Map.entry("review.panel-widened", "增补评审团名额"),
          Map.entry("review.statement-signed", "签署评审承诺"),
          Map.entry("review.seat-declined", "专家不能参加"),
          Map.entry("review.seat-lapsed", "收回逾期名额"),
          Map.entry("review.conflict-declared", "申报回避"),
          Map.entry("review.conflict-cleared", "核实无须回避"),
          Map.entry("review.expert-recused", "专家回避"),
          Map.entry("review.files-assigned", "分配评审材料"),
          Map.entry("review.marked", "专家评分"),
          Map.entry("review.mark-voided", "评分作废"),
          Map.entry("review.discussion-voided", "评议因评分作废中止"),
          Map.entry("review.discussion-begun", "评分提请评议"),
          Map.entry("review.discussed", "评议评分"),
          Map.entry("review.mark-reconsidered", "复评"),
          Map.entry("review.discussion-lapsed", "评议到期"),
          Map.entry("review.expert-replaced", "更换专家"),
          Map.entry("review.files-taken-back", "收回专家待评材料"),
          Map.entry("review.file-extended", "延长评审时间"),
          Map.entry("review.file-given-up", "评审材料终止评审"),
          Map.entry("review.file-finished", "评审材料评完"),
          Map.entry("candidates.frozen", "锁定候选人"),
          Map.entry("consultation.planned", "安排征求意见"),
          Map.entry("consultation.answered", "答复征求意见"),
          Map.entry("consultation.decided", "裁定不同意见"),
          Map.entry("what-if.run", "模拟"),
          Map.entry("list.computed", "计算建议名单"),
          Map.entry("list.make-up-decided", "调整名单构成"),
          Map.entry("list.submitted", "提交建议名单"),
          Map.entry("list.resolved", "主席办公会审定"),
          Map.entry("notice.published", "发布公示"),
          Map.entry("notice.confirmed", "登记公示刊登"),
          Map.entry("notice.extended", "延长公示"),
          Map.entry("notice.closed", "公示期满"),
          Map.entry("notice.concluded", "公示办结"),
          Map.entry("objection.filed", "提出异议"),
          Map.entry("objection.admission", "审查异议"),
          Map.entry("objection.contact-read", "查看异议人电话"),
          Map.entry("objection.investigated", "核查异议"),
          Map.entry("objection.decided", "裁定异议"),
          Map.entry("objection.urged", "督办异议"),
          Map.entry("objection.settled", "办结异议"),
          Map.entry("honour.granted", "授予称号"),
          Map.entry("bonus.paid", "发放奖金"),
          Map.entry("certificates.made", "制作证书"),
          Map.entry("media.planned", "制定宣传计划"),
          Map.entry("ceremony.held", "举行授奖仪式"));

  private static final Map<String, String> ACTORS = Map.of("portal", "公众门户", "system", "系统");

  private final StaffDirectory staff;

  LedgerWords(StaffDirectory staff) {
    this.staff = staff;
  }

  public String act(String act) {
    return ACTS.getOrDefault(act, act);
  }

  /** What others call whoever acted; somebody who has left is shown by the id. */
  public String actor(String actor) {
    if (Panel.isCode(actor)) {
      return "评审专家（代号" + actor + "）";
    }
    return ACTORS.containsKey(actor)
        ? ACTORS.get(actor)
        : staff.find(actor).map(StaffMember::name).orElse(actor);
  }
}
