package org.greatcraftsman.publicity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.greatcraftsman.calendar.OfficeTime;
import org.greatcraftsman.round.RulePack;

/** Renders the text of a notice for the newspaper. */
final class NoticeTextRenderer {

  private final RulePack rules;
  private final Notice notice;
  private final Optional<NoticeChanges> changes;

  NoticeTextRenderer(RulePack rules, Notice notice, Optional<NoticeChanges> changes) {
    this.rules = rules;
    this.notice = notice;
    this.changes = changes;
  }

  String render() {
    return String.join("\n", title(), "", opening(), period(), objectionInstructions(rules), "")
        + changes.map(NoticeTextRenderer::describeChanges).orElse("")
        + "建议名单（"
        + notice.lines().size()
        + "名，按姓氏笔画为序）\n"
        + notice.lines().stream().map(NoticeTextRenderer::line).collect(Collectors.joining("\n"))
        + "\n\n"
        + describeCommitments()
        + "\n\n"
        + rules.office().organiser()
        + "\n"
        + OfficeTime.formatDate(notice.period().firstDay())
        + "\n";
  }

  private String title() {
    return rules.title() + "建议名单公示" + (notice.seq() == 1 ? "" : "（第" + notice.seq() + "次）");
  }

  private String opening() {
    return "经基层推荐、网络投票及专家评审，并经" + rules.office().approver() + "审定，现将" + rules.title() + "建议名单予以公示。";
  }

  private String period() {
    return "公示时间："
        + OfficeTime.formatDate(notice.period().firstDay())
        + "至"
        + OfficeTime.formatDate(notice.period().lastDay())
        + "（自公示次日起不少于"
        + rules.publicity().workingDays()
        + "个工作日）。公示地点："
        + String.join("、", rules.publicity().places())
        + "。";
  }

  static String objectionInstructions(RulePack rules) {
    boolean evidence = rules.objections().evidenceRequired();
    return "公示期间如有异议，请通过本系统公示页面提出，或以书面形式送"
        + rules.office().desk()
        + "（电话："
        + rules.office().phone()
        + "，邮箱："
        + rules.office().email()
        + "）。个人提出的须署真实姓名并留联系方式，单位提出的须加盖公章"
        + (evidence ? "，并附证据。匿名、没有证据或" : "。匿名或")
        + "仅对评分、得票高低有意见的，不予受理。"
        + "异议自收到之日起"
        + rules.objections().answerWorkingDays()
        + "个工作日内答复。";
  }

  private static String describeChanges(NoticeChanges changes) {
    StringBuilder text = new StringBuilder("与上一次公示相比：\n");
    appendPeople(text, "退出", changes.left());
    appendPeople(text, "递补", changes.joined());
    if (changes.vacancies() > 0) {
      text.append("空缺：").append(changes.vacancies()).append("名，不再递补。\n");
    }
    return text.append('\n').toString();
  }

  private static void appendPeople(StringBuilder text, String word, List<NoticeLine> lines) {
    if (!lines.isEmpty()) {
      text.append(word)
          .append("：")
          .append(
              lines.stream()
                  .map(line -> line.name() + "（" + line.unitName() + "推荐）")
                  .collect(Collectors.joining("、")))
          .append("。\n");
    }
  }

  private static String line(NoticeLine line) {
    return line.position() + ". " + line.name() + "  " + line.employer() + "  " + line.jobType();
  }

  private String describeCommitments() {
    NoticeCommitments commitments = notice.commitments();
    return "存证：建议名单哈希值 "
        + commitments.listHash()
        + "；评选账本第"
        + commitments.ledgerSeq()
        + "行 "
        + commitments.ledgerHash()
        + "；全部选票默克尔根 "
        + commitments.voteRoot()
        + "。";
  }
}
