package org.greatcraftsman.ledger;

import static org.greatcraftsman.ledger.Act.Disclosure.SHOWN;
import static org.greatcraftsman.ledger.Act.Disclosure.WITHHELD;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The kinds of acts of record. All packages share this catalog, because the offline verifier must
 * know every kind without depending on the package that records it.
 */
public enum Act {
  ROUND_OPENED("round.opened", "启动评选", SHOWN),
  ROUND_STAGE_ENTERED("round.stage-entered", "进入新阶段", WITHHELD),
  ROUND_DEADLINE_MOVED("round.deadline-moved", "调整时间节点", WITHHELD),
  ROUND_RULES_REVISED("round.rules-revised", "修订规则", SHOWN),
  NOMINATION_SUBMITTED("nomination.submitted", "受理申报", WITHHELD),
  NOMINATION_SOURCE_ADDED("nomination.source-added", "并入推荐来源", WITHHELD),
  NOMINATION_ATTACHMENT_ADDED("nomination.attachment-added", "添加附件", WITHHELD),
  NOMINATION_AUDITED("nomination.audited", "审核申报", WITHHELD),
  NOMINATION_CORRECTED("nomination.corrected", "修改申报", WITHHELD),
  UNIT_UNDER_MINIMUM("unit.under-minimum", "推荐人数不足", WITHHELD),
  UNIT_SHORTFALL_EXPLAINED("unit.shortfall-explained", "说明人数不足", WITHHELD),
  UNIT_SHORTFALL_SENT_BACK("unit.shortfall-sent-back", "退回人数不足的说明", WITHHELD),
  UNIT_SHORTFALL_DECIDED("unit.shortfall-decided", "裁定人数不足", WITHHELD),
  SHORTLIST_LOTS_DRAWN("shortlist.lots-drawn", "抽签", SHOWN),
  SHORTLIST_PROPOSED("shortlist.proposed", "生成投票名单", WITHHELD),
  SHORTLIST_SWAPPED("shortlist.swapped", "调整投票名单", WITHHELD),
  SHORTLIST_CONFIRMED("shortlist.confirmed", "确认投票名单", WITHHELD),
  VOTING_OPENED("voting.opened", "开启投票箱", WITHHELD),
  VOTING_DAY_SEALED("voting.day-sealed", "封存当日选票", WITHHELD),
  VOTING_CLOSED("voting.closed", "关闭投票箱", WITHHELD),
  VOTING_QUARANTINE_PROPOSED("voting.quarantine-proposed", "提出隔离可疑选票", WITHHELD),
  VOTING_QUARANTINE_DECIDED("voting.quarantine-decided", "复核可疑选票", WITHHELD),
  VOTING_TALLIED("voting.tallied", "计票", SHOWN),
  REVIEW_OPENED("review.opened", "开始评审", WITHHELD),
  REVIEW_PANEL_DRAWN("review.panel-drawn", "抽取评审团", WITHHELD),
  REVIEW_PANEL_COMMITTED("review.panel-committed", "公布抽签承诺", WITHHELD),
  REVIEW_POOL_FROZEN("review.pool-frozen", "冻结专家库、公布种子", WITHHELD),
  REVIEW_PANEL_WIDENED("review.panel-widened", "增补评审团名额", WITHHELD),
  REVIEW_STATEMENT_SIGNED("review.statement-signed", "签署评审承诺", WITHHELD),
  REVIEW_SEAT_DECLINED("review.seat-declined", "专家不能参加", WITHHELD),
  REVIEW_SEAT_LAPSED("review.seat-lapsed", "收回逾期名额", WITHHELD),
  REVIEW_CONFLICT_DECLARED("review.conflict-declared", "申报回避", WITHHELD),
  REVIEW_CONFLICT_CLEARED("review.conflict-cleared", "核实无须回避", WITHHELD),
  REVIEW_EXPERT_RECUSED("review.expert-recused", "专家回避", WITHHELD),
  REVIEW_FILES_ASSIGNED("review.files-assigned", "分配评审材料", WITHHELD),
  REVIEW_MARKED("review.marked", "专家评分", WITHHELD),
  REVIEW_MARK_VOIDED("review.mark-voided", "评分作废", WITHHELD),
  REVIEW_DISCUSSION_VOIDED("review.discussion-voided", "评议因评分作废中止", WITHHELD),
  REVIEW_DISCUSSION_BEGUN("review.discussion-begun", "评分提请评议", WITHHELD),
  REVIEW_DISCUSSED("review.discussed", "评议评分", WITHHELD),
  REVIEW_MARK_RECONSIDERED("review.mark-reconsidered", "复评", WITHHELD),
  REVIEW_DISCUSSION_LAPSED("review.discussion-lapsed", "评议到期", WITHHELD),
  REVIEW_EXPERT_REPLACED("review.expert-replaced", "更换专家", WITHHELD),
  REVIEW_FILES_TAKEN_BACK("review.files-taken-back", "收回专家待评材料", WITHHELD),
  REVIEW_FILE_EXTENDED("review.file-extended", "延长评审时间", WITHHELD),
  REVIEW_FILE_GIVEN_UP("review.file-given-up", "评审材料终止评审", WITHHELD),
  REVIEW_FILE_FINISHED("review.file-finished", "评审材料评完", WITHHELD),
  CANDIDATES_FROZEN("candidates.frozen", "锁定候选人", SHOWN),
  CANDIDATE_EXCLUDED("candidate.excluded", "候选人退出", SHOWN),
  CONSULTATION_PLANNED("consultation.planned", "安排征求意见", WITHHELD),
  CONSULTATION_ANSWERED("consultation.answered", "答复征求意见", WITHHELD),
  CONSULTATION_DECIDED("consultation.decided", "裁定不同意见", WITHHELD),
  WHAT_IF_RUN("what-if.run", "模拟", WITHHELD),
  LIST_COMPUTED("list.computed", "计算建议名单", SHOWN),
  LIST_MAKE_UP_DECIDED("list.make-up-decided", "调整名单构成", SHOWN),
  LIST_SUBMITTED("list.submitted", "提交建议名单", SHOWN),
  LIST_RESOLVED("list.resolved", "主席办公会审定", SHOWN),
  APPROVAL_URGED("approval.urged", "催办主席办公会审定", WITHHELD),
  NOTICE_PUBLISHED("notice.published", "发布公示", WITHHELD),
  NOTICE_CONFIRMED("notice.confirmed", "登记公示刊登", WITHHELD),
  NOTICE_EXTENDED("notice.extended", "延长公示", WITHHELD),
  NOTICE_CLOSED("notice.closed", "公示期满", WITHHELD),
  NOTICE_CONCLUDED("notice.concluded", "公示办结", WITHHELD),
  OBJECTION_FILED("objection.filed", "提出异议", WITHHELD),
  OBJECTION_ADMISSION("objection.admission", "审查异议", WITHHELD),
  OBJECTION_CONTACT_READ("objection.contact-read", "查看异议人电话", WITHHELD),
  OBJECTION_INVESTIGATED("objection.investigated", "核查异议", WITHHELD),
  OBJECTION_DECIDED("objection.decided", "裁定异议", WITHHELD),
  OBJECTION_URGED("objection.urged", "督办异议", WITHHELD),
  OBJECTION_SETTLED("objection.settled", "办结异议", WITHHELD),
  HONOUR_GRANTED("honour.granted", "授予称号", WITHHELD),
  BONUS_PAID("bonus.paid", "发放奖金", WITHHELD),
  CERTIFICATES_MADE("certificates.made", "制作证书", WITHHELD),
  MEDIA_PLANNED("media.planned", "制定宣传计划", WITHHELD),
  CEREMONY_HELD("ceremony.held", "举行授奖仪式", WITHHELD);

  private static final Map<String, Act> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toMap(Act::code, Function.identity()));

  private final String code;
  private final String label;
  private final Disclosure disclosure;

  Act(String code, String label, Disclosure disclosure) {
    this.code = code;
    this.label = label;
    this.disclosure = disclosure;
  }

  /** Finds an act by its code; empty if the code is unknown, as in a row that was tampered with. */
  public static Optional<Act> find(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** The stable identifier in the chain and in the audit bundle, such as {@code round.opened}. */
  public String code() {
    return code;
  }

  /** The Chinese label. */
  public String label() {
    return label;
  }

  /** True if the audit bundle contains the content of the entries of this kind. */
  public boolean isShown() {
    return disclosure == Disclosure.SHOWN;
  }

  /** How much of an entry the audit bundle contains. */
  enum Disclosure {
    /** The whole entry, because the result of the round depends on it. */
    SHOWN,
    /** The position and the hash only, because the content could reveal who marked which file. */
    WITHHELD
  }
}
